package org.partnershipportal.overview.notification;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What a notice says: one sentence without names, titles or texts of records (R0.4). The link says the rest. Each
 * listener has its own enum; a message is stored by its name, which is unique and never changes.
 */
@ForOwnPages
public interface Message {

    /** As it is stored. */
    String name();

    /** What it is about. */
    NoticeKind kind();

    /** Key of the sentence. */
    default String key() {
        return "notification.message." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

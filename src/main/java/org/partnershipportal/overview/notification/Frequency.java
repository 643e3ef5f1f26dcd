package org.partnershipportal.overview.notification;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** How often a person wants mail about a kind of notice. */
@ForOwnPages
public enum Frequency {
    NEVER,
    AT_ONCE,
    /** Each day at seven, where the person is. The default. */
    DAILY,
    /** Each Monday at seven, where the person is. */
    WEEKLY;

    /** Key of its name. */
    public String key() {
        return "notification.frequency." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.partnershipportal.overview.notification;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/** A notice in an inbox. */
@ForOwnPages
public record NoticeId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<NoticeId> parse(String text) {
        return Ids.parse(text, NoticeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

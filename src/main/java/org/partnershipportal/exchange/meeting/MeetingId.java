package org.partnershipportal.exchange.meeting;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A meeting of a working group.
 *
 * @param value random
 */
public record MeetingId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<MeetingId> parse(String text) {
        return Ids.parse(text, MeetingId::new);
    }

    /** The meeting as other modules name it; who takes part is nobody's but the members'. */
    ContentRef ref() {
        return new ContentRef("meeting", toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

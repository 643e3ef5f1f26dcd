package org.partnershipportal.exchange.meeting;

import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;

/**
 * A decision of a meeting.
 *
 * @param value random
 */
@ForOwnPages
public record DecisionId(UUID value) implements Id {

    /** The decision as other modules name it. */
    ContentRef ref() {
        return new ContentRef("meetingdecision", toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

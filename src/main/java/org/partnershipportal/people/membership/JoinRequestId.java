package org.partnershipportal.people.membership;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A request to become a member.
 *
 * @param value random
 */
@ForOwnPages
public record JoinRequestId(UUID value) implements Id {

    static JoinRequestId random() {
        return Ids.random(JoinRequestId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<JoinRequestId> parse(String text) {
        return Ids.parse(text, JoinRequestId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

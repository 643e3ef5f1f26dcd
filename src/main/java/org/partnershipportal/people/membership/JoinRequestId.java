package org.partnershipportal.people.membership;

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

    @Override
    public String toString() {
        return value.toString();
    }
}

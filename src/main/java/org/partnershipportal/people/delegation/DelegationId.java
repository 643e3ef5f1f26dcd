package org.partnershipportal.people.delegation;

import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A power of a State granted to one of its organisations.
 *
 * @param value random
 */
@ForOwnPages
public record DelegationId(UUID value) implements Id {

    static DelegationId random() {
        return Ids.random(DelegationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

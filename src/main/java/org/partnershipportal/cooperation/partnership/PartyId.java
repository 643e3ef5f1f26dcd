package org.partnershipportal.cooperation.partnership;

import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;

/**
 * An organisation's place in one partnership, from the invitation on.
 *
 * @param value random
 */
@ForOwnPages
public record PartyId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.partnershipportal.cooperation.partnership;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A partnership.
 *
 * @param value random
 */
public record PartnershipId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<PartnershipId> parse(String text) {
        return Ids.parse(text, PartnershipId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

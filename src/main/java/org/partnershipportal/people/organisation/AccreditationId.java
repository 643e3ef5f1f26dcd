package org.partnershipportal.people.organisation;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * One record of a status with a body outside the portal.
 *
 * @param value random
 */
@ForOwnPages
public record AccreditationId(UUID value) implements Id {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<AccreditationId> parse(String text) {
        return Ids.parse(text, AccreditationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

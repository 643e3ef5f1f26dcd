package org.partnershipportal.promises.commitment;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * An independent assessment of a commitment.
 *
 * @param value random
 */
@ForOwnPages
public record ObservationId(UUID value) implements Id {

    /** The ID in a text from outside; empty if it is not a valid one. */
    public static Optional<ObservationId> parse(String text) {
        return Ids.parse(text, ObservationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

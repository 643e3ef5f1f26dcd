package org.partnershipportal.promises.recommendation;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * An import of recommendations from a table.
 *
 * @param value random
 */
@ForOwnPages
public record ImportId(UUID value) implements Id {

    /** The ID in a text from outside; empty if it is not a valid one. */
    public static Optional<ImportId> parse(String text) {
        return Ids.parse(text, ImportId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

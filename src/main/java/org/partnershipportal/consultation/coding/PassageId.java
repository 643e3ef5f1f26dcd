package org.partnershipportal.consultation.coding;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A marked passage of an input.
 *
 * @param value random
 */
public record PassageId(UUID value) implements Id {

    static PassageId random() {
        return Ids.random(PassageId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<PassageId> parse(String text) {
        return Ids.parse(text, PassageId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

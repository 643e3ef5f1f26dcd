package org.partnershipportal.consultation.coding;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A code of a call's tree.
 *
 * @param value random
 */
public record CodeId(UUID value) implements Id {

    static CodeId random() {
        return Ids.random(CodeId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<CodeId> parse(String text) {
        return Ids.parse(text, CodeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

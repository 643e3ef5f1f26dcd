package org.partnershipportal.consultation.coding;

import java.util.Optional;
import java.util.UUID;

/**
 * A code of a call's tree.
 *
 * @param value random
 */
public record CodeId(UUID value) {

    static CodeId random() {
        return new CodeId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<CodeId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new CodeId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.partnershipportal.consultation.coding;

import java.util.Optional;
import java.util.UUID;

/**
 * A marked passage of an input.
 *
 * @param value random
 */
public record PassageId(UUID value) {

    static PassageId random() {
        return new PassageId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<PassageId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new PassageId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.partnershipportal.platform.document;

import java.util.Optional;
import java.util.UUID;

/**
 * A file.
 *
 * @param value random
 */
public record DocumentId(UUID value) {

    static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<DocumentId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new DocumentId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

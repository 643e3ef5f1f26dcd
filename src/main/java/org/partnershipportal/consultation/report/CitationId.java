package org.partnershipportal.consultation.report;

import java.util.Optional;
import java.util.UUID;

/**
 * A citation in a paragraph that is being written.
 *
 * @param value random
 */
public record CitationId(UUID value) {

    static CitationId random() {
        return new CitationId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<CitationId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new CitationId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

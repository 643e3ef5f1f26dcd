package org.partnershipportal.consultation.report;

import java.util.Optional;
import java.util.UUID;

/**
 * A paragraph of a report that is being written.
 *
 * @param value random
 */
public record ParagraphId(UUID value) {

    static ParagraphId random() {
        return new ParagraphId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<ParagraphId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new ParagraphId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

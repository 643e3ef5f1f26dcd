package org.partnershipportal.consultation.export;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;

/**
 * An export.
 *
 * @param value random
 */
public record ExportId(UUID value) {

    /** The kind of record, as the trail names it. */
    public static final String KIND = "export";

    static ExportId random() {
        return new ExportId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<ExportId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new ExportId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The record, for the trail. */
    public ContentRef ref() {
        return new ContentRef(KIND, toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.partnershipportal.consultation.input;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;

/**
 * An input; for a sealed one its random handle, which leads to nobody (R14.8).
 *
 * @param value random
 */
public record InputId(UUID value) {

    /** The kind of record, as capabilities and files name it. */
    public static final String KIND = "input";

    static InputId random() {
        return new InputId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<InputId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new InputId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The record, for capabilities and files. */
    public ContentRef ref() {
        return new ContentRef(KIND, toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.partnershipportal.consultation.call;

import java.util.Optional;
import java.util.UUID;

/**
 * A call for inputs.
 *
 * @param value random
 */
public record CallId(UUID value) {

    static CallId random() {
        return new CallId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<CallId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(new CallId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

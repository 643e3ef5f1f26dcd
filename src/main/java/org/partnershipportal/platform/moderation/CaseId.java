package org.partnershipportal.platform.moderation;

import java.util.Optional;
import java.util.UUID;

/**
 * A case.
 *
 * @param value random
 */
public record CaseId(UUID value) {

    static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<CaseId> parse(String text) {
        try {
            return Optional.of(new CaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

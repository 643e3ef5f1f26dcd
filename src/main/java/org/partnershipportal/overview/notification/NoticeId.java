package org.partnershipportal.overview.notification;

import java.util.Optional;
import java.util.UUID;

/** A notice in an inbox. */
public record NoticeId(UUID value) {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<NoticeId> parse(String text) {
        try {
            return Optional.of(new NoticeId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

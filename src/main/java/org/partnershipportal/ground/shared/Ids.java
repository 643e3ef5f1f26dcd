package org.partnershipportal.ground.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** How IDs are made: drawn at random, or read from a text. */
public final class Ids {

    private Ids() {}

    /** A new one that nobody can guess. */
    public static <T extends Id> T random(Function<UUID, T> id) {
        return id.apply(UUID.randomUUID());
    }

    /** The id in a text from outside; empty if it has not exactly the form of one. */
    public static <T> Optional<T> parse(String text, Function<UUID, T> id) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equalsIgnoreCase(text) ? Optional.of(id.apply(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

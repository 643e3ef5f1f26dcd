package org.partnershipportal.platform.access;

import java.util.Optional;
import java.util.UUID;

/**
 * A person with an account.
 *
 * @param value the id that Keycloak gave the account (its {@code sub})
 */
public record PersonId(UUID value) {

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<PersonId> parse(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

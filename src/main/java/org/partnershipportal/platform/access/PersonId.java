package org.partnershipportal.platform.access;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A person with an account.
 *
 * @param value the id that Keycloak gave the account (its {@code sub})
 */
public record PersonId(UUID value) implements Id {

    /** The id in a text from outside; empty if it is not a valid id. */
    public static Optional<PersonId> parse(String text) {
        return Ids.parse(text, PersonId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

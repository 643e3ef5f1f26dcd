package org.partnershipportal.people.registration;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * One request for an account.
 *
 * @param value random
 */
public record RegistrationId(UUID value) implements Id {

    static RegistrationId random() {
        return Ids.random(RegistrationId::new);
    }

    /** The id in a text from outside; empty if it is not a valid id. */
    public static Optional<RegistrationId> parse(String text) {
        return Ids.parse(text, RegistrationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

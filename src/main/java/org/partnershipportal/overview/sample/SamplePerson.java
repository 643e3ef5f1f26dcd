package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;

/**
 * A sample account of {@code keycloak-realm/sample}; its id follows from its name.
 *
 * @param account the account's name
 */
record SamplePerson(String account) {

    PersonId id() {
        return new PersonId(
                UUID.nameUUIDFromBytes(("partnership-portal/sample/" + account).getBytes(StandardCharsets.UTF_8)));
    }

    String eMail() {
        return account + "@sample.example";
    }

    /** What Keycloak will say of the person at a first sign-in. */
    SignIn signIn(StaffRole... roles) {
        return new SignIn(id(), "Sample " + account + " (sample)", eMail(), null, Set.of(roles));
    }
}

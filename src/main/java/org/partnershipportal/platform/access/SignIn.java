package org.partnershipportal.platform.access;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in, as Keycloak vouches for it.
 *
 * @param person the account's id
 * @param name the person's name; the address where none is given
 * @param eMail a confirmed address
 * @param zone the person's zone where Keycloak knows one
 * @param staff the staff roles of the realm
 * @param factor the second factor that was used; {@code null} where nobody signed in and the person is only made known
 */
public record SignIn(
        PersonId person,
        String name,
        String eMail,
        @Nullable ZoneId zone,
        Set<StaffRole> staff,
        @Nullable SecondFactor factor) {

    /** Of somebody who is made known without having signed in, such as a sample person. */
    public SignIn(PersonId person, String name, String eMail, @Nullable ZoneId zone, Set<StaffRole> staff) {
        this(person, name, eMail, zone, staff, null);
    }
}

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
 */
public record SignIn(
        PersonId person,
        String name,
        String eMail,
        @Nullable ZoneId zone,
        Set<StaffRole> staff) {}

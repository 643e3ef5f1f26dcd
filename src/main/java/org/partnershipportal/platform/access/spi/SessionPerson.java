package org.partnershipportal.platform.access.spi;

import java.util.Set;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.SecondFactor;
import org.partnershipportal.platform.access.StaffRole;

/**
 * The person whom the session vouches for.
 *
 * @param id the person
 * @param realmRoles the staff roles of the realm, not older than five minutes
 * @param factor with which second factor the session was opened
 */
public record SessionPerson(PersonId id, Set<StaffRole> realmRoles, SecondFactor factor) {}

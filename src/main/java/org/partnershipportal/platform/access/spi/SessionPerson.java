package org.partnershipportal.platform.access.spi;

import java.util.Set;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/**
 * The person whom the session vouches for.
 *
 * @param id the person
 * @param realmRoles the staff roles of the realm, not older than five minutes
 */
public record SessionPerson(PersonId id, Set<StaffRole> realmRoles) {}

package org.partnershipportal.platform.access;

import java.util.Set;

/**
 * The person whom the session vouches for.
 *
 * @param id the person
 * @param realmRoles the staff roles of the realm, not older than five minutes
 */
record SessionPerson(PersonId id, Set<StaffRole> realmRoles) {}

package org.partnershipportal.platform.access;

import java.util.List;
import java.util.Set;

/**
 * Who cannot be staff (mission.md, Who acts): no member of a State organisation, and the custodian holds no other staff
 * role. Where the realm says otherwise, no staff role counts until it is mended there.
 */
final class StaffRules {

    private StaffRules() {}

    /** The staff roles that count, given those of the realm and the person's memberships. */
    static Set<StaffRole> effective(Set<StaffRole> realm, List<Membership> memberships) {
        boolean custodianAndMore = realm.contains(StaffRole.IDENTITY_CUSTODIAN) && realm.size() > 1;
        boolean ofState = memberships.stream().anyMatch(Membership::ofState);
        return custodianAndMore || ofState ? Set.of() : Set.copyOf(realm);
    }
}

package org.partnershipportal.platform.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who cannot be staff (mission.md, Who acts): no member of a State organisation, and the custodian holds no other staff
 * role. Where the realm says otherwise, no staff role counts until it is corrected there.
 */
final class StaffRules {

    private StaffRules() {}

    /** The staff roles that count, given those of the realm and the person's memberships. */
    static Set<StaffRole> effective(Set<StaffRole> realm, List<Membership> memberships) {
        return faults(realm, memberships.stream().anyMatch(Membership::ofState)).isEmpty()
                ? Set.copyOf(realm)
                : Set.of();
    }

    /** Why none of them counts; empty if all count. */
    static Set<StaffRow.Fault> faults(Set<StaffRole> realm, boolean ofState) {
        Set<StaffRow.Fault> faults = EnumSet.noneOf(StaffRow.Fault.class);
        if (realm.contains(StaffRole.IDENTITY_CUSTODIAN) && realm.size() > 1) {
            faults.add(StaffRow.Fault.CUSTODIAN_AND_MORE);
        }
        if (!realm.isEmpty() && ofState) {
            faults.add(StaffRow.Fault.OF_STATE);
        }
        return faults;
    }
}

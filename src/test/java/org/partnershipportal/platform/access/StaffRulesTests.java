package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;

class StaffRulesTests {

    @Test
    void keepsTheRealmsRoles() {
        assertThat(StaffRules.effective(Set.of(StaffRole.SECRETARIAT, StaffRole.MODERATOR), List.of()))
                .containsExactlyInAnyOrder(StaffRole.SECRETARIAT, StaffRole.MODERATOR);
    }

    @Test
    void givesNoRoleToMembersOfAStateOrganisation() {
        assertThat(StaffRules.effective(
                        Set.of(StaffRole.SECRETARIAT),
                        List.of(membership(StakeholderGroup.NHRI), membership(StakeholderGroup.GOVERNMENT))))
                .isEmpty();
    }

    @Test
    void letsMembersOfOtherOrganisationsBeStaff() {
        assertThat(StaffRules.effective(Set.of(StaffRole.AUDITOR), List.of(membership(StakeholderGroup.CIVIL_SOCIETY))))
                .containsExactly(StaffRole.AUDITOR);
    }

    @Test
    void givesTheCustodianNoRoleBesideAnother() {
        assertThat(StaffRules.effective(Set.of(StaffRole.IDENTITY_CUSTODIAN, StaffRole.ADMIN), List.of()))
                .isEmpty();
    }

    @Test
    void letsTheCustodianAloneBeCustodian() {
        assertThat(StaffRules.effective(Set.of(StaffRole.IDENTITY_CUSTODIAN), List.of()))
                .containsExactly(StaffRole.IDENTITY_CUSTODIAN);
    }

    private static Membership membership(StakeholderGroup group) {
        return new Membership(
                UUID.randomUUID(),
                "Organisation (sample)",
                Set.of(MemberRole.READER),
                group,
                new CountryCode("ECU"),
                true,
                Set.of());
    }
}

package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.NotFound;

class ActingTests {

    private static final PersonId PERSON = new PersonId(UUID.randomUUID());

    @Test
    void standsInTheAddressAndIsReadFromIt() {
        Acting organisation = Acting.organisation(UUID.randomUUID());
        for (Acting acting : List.of(Acting.ME, Acting.STAFF, organisation)) {
            assertThat(Acting.parse(acting.segment())).contains(acting);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ME", "admin", "1", "../staff", "00000000-0000-0000-0000-00000000000g"})
    void meansNothingWhereTheSegmentIsNone(String segment) {
        assertThat(Acting.parse(segment)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void letsVisitorsDoNothingButReadRegisterAskAndAnswerSealed(Permission permission) {
        assertThat(permission.isOpenTo(Actor.visitor()))
                .isEqualTo(Set.of(
                                Permission.READ,
                                Permission.MAKE_ACCOUNT,
                                Permission.ASK_CLARIFICATION,
                                Permission.BEGIN_SEALED_INPUT,
                                Permission.OPEN_SEALED_INPUT)
                        .contains(permission));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void letsNoStaffRoleActForAnOrganisation(Permission permission) {
        Actor everything = Actor.staff(PERSON, Set.of(StaffRole.values()));
        // Where a State leads, its own country's NHRI and civil society are the deputy's or the secretariat's (R4.3). A
        // recommendation is nobody's own: the secretariat enters one for no organisation, and corrects what it has
        // checked. A working group without a chair and a deputy is the secretariat's until it has one.
        Set<Permission> shared = Set.of(
                Permission.DECIDE_ON_PARTY,
                Permission.ENTER_RECOMMENDATION,
                Permission.EDIT_GROUP,
                Permission.LEAD_GROUP,
                Permission.END_GROUP,
                Permission.DECIDE_ON_SEAT);
        if (!shared.contains(permission)
                && permission.isOpenTo(Actor.member(PERSON, owner()))
                && !permission.isOpenTo(Actor.person(PERSON))) {
            assertThat(permission.isOpenTo(everything)).isFalse();
        }
    }

    @Test
    void answersForWhatMayNotBeSeenAsForWhatIsNotThere() {
        Policy<String> nobody = new Policy<>() {
            @Override
            public boolean mayRead(Actor actor, String record) {
                return false;
            }

            @Override
            public boolean may(Actor actor, Permission permission, String record) {
                return true;
            }
        };
        Actor actor = Actor.member(PERSON, owner());
        assertThat(nobody.allowed(actor, "record")).isEmpty();
        assertThatThrownBy(() -> nobody.require(actor, Permission.READ, "record"))
                .isInstanceOf(NotFound.class);
    }

    private static Membership owner() {
        return new Membership(
                UUID.randomUUID(),
                "Organisation (sample)",
                Set.of(MemberRole.values()),
                StakeholderGroup.CIVIL_SOCIETY,
                null,
                true,
                Set.of());
    }
}

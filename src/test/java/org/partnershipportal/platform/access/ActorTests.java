package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.CountryCode;

class ActorTests {

    private static final PersonId ANA = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final PersonId BEN = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final UUID ORGANISATION = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private static final ContentRef INPUT = new ContentRef("input", "1");

    @Test
    void holdsNoRoleOfAnOrganisationThatIsNotActedFor() {
        Actor editor = member(MemberRole.EDITOR);
        assertThat(editor.holds(OTHER, MemberRole.EDITOR)).isFalse();
        assertThat(editor.holds(ORGANISATION, MemberRole.SIGNATORY, MemberRole.OWNER))
                .isFalse();
        assertThat(editor.holds(ORGANISATION, MemberRole.SIGNATORY, MemberRole.EDITOR))
                .isTrue();
    }

    @Test
    void holdsNoRoleWithoutAnOrganisation() {
        Actor person = Actor.person(ANA);
        assertThat(person.holdsAny(MemberRole.values())).isFalse();
        assertThat(person.actsFor(ORGANISATION)).isFalse();
        assertThat(person.organisation()).isEmpty();
        assertThat(member(MemberRole.READER).holdsAny(MemberRole.OWNER)).isFalse();
        assertThat(member(MemberRole.OWNER).holdsAny(MemberRole.OWNER)).isTrue();
    }

    @Test
    void actsForOneOrganisationAlone() {
        Actor member = member(MemberRole.OWNER);
        assertThat(member.actsFor(OTHER)).isFalse();
        assertThat(member.actsFor(ORGANISATION)).isTrue();
        assertThat(member.organisation()).contains(ORGANISATION);
    }

    @Test
    void isTheSamePairOfEyesForWhicheverOrganisationItActs() {
        assertThat(member(MemberRole.EDITOR).isPerson(BEN)).isFalse();
        assertThat(Actor.visitor().isPerson(ANA)).isFalse();
        assertThat(member(MemberRole.EDITOR).isPerson(ANA)).isTrue();
        assertThat(Actor.staff(ANA, Set.of(StaffRole.SECRETARIAT)).isPerson(ANA))
                .isTrue();
    }

    @Test
    void isStaffInTheRolesOfTheRealmAlone() {
        Actor moderator = Actor.staff(ANA, Set.of(StaffRole.MODERATOR));
        assertThat(moderator.is(StaffRole.SECRETARIAT)).isFalse();
        assertThat(moderator.is(StaffRole.MODERATOR)).isTrue();
        assertThat(member(MemberRole.OWNER).is(StaffRole.MODERATOR)).isFalse();
    }

    @Test
    void bearsTheOneRecordThatItsCodeOpens() {
        assertThat(Actor.bearer(INPUT).bears(new ContentRef("input", "2"))).isFalse();
        assertThat(Actor.visitor().bears(INPUT)).isFalse();
        assertThat(Actor.bearer(INPUT).bears(INPUT)).isTrue();
    }

    @Test
    void isNobodyKnownWhoBearsACode() {
        Actor bearer = Actor.bearer(INPUT);
        assertThat(bearer.signedIn()).isFalse();
        assertThat(bearer.ref()).isEqualTo(new ActorRef("bearer", null, null));
        assertThat(bearer.acting()).isEmpty();
    }

    @Test
    void standsInTheAddressOnlyWhereAPersonActs() {
        assertThat(Actor.visitor().acting()).isEmpty();
        assertThat(Actor.system().acting()).isEmpty();
        assertThat(Actor.person(ANA).acting()).contains(Acting.ME);
        assertThat(Actor.staff(ANA, Set.of()).acting()).contains(Acting.STAFF);
        assertThat(member(MemberRole.READER).acting()).contains(Acting.organisation(ORGANISATION));
    }

    @Test
    void standsInTheTrailByIdsOnly() {
        assertThat(member(MemberRole.READER).ref()).isEqualTo(new ActorRef("organisation", ANA.value(), ORGANISATION));
        assertThat(Actor.person(ANA).ref()).isEqualTo(new ActorRef("person", ANA.value(), null));
        assertThat(Actor.visitor().ref()).isEqualTo(new ActorRef("visitor", null, null));
    }

    @Test
    void isSignedInWhereAPersonActs() {
        assertThat(Actor.visitor().signedIn()).isFalse();
        assertThat(Actor.system().signedIn()).isFalse();
        assertThat(Actor.person(ANA).signedIn()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(StakeholderGroup.class)
    void isOfAStateInTheGroupOfGovernmentsAlone(StakeholderGroup group) {
        assertThat(membership(group, MemberRole.READER).ofState()).isEqualTo(group == StakeholderGroup.GOVERNMENT);
    }

    @ParameterizedTest
    @EnumSource(StakeholderGroup.class)
    void countsThreeGroupsInTheGauge(StakeholderGroup group) {
        assertThat(group.countsInGauge())
                .isEqualTo(Set.of(StakeholderGroup.GOVERNMENT, StakeholderGroup.NHRI, StakeholderGroup.CIVIL_SOCIETY)
                        .contains(group));
    }

    @Test
    void hasStaffRolesByTheirNamesInTheRealmAndIgnoresAllOthers() {
        assertThat(StaffRole.ofRealmRole("Secretariat")).isEmpty();
        assertThat(StaffRole.ofRealmRole("government")).isEmpty();
        assertThat(StaffRole.ofRealmRole("identity-custodian")).contains(StaffRole.IDENTITY_CUSTODIAN);
        assertThat(StaffRole.ofRealmRoles(Set.of("auditor", "offline_access", "nhri")))
                .containsExactly(StaffRole.AUDITOR);
    }

    @Test
    void isReadFromTheFormOfAnIdAlone() {
        assertThat(PersonId.parse("1-1-1-1-1")).isEmpty();
        assertThat(PersonId.parse(ANA.toString())).contains(ANA);
    }

    private static Actor member(MemberRole... roles) {
        return Actor.member(ANA, membership(StakeholderGroup.NHRI, roles));
    }

    private static Membership membership(StakeholderGroup group, MemberRole... roles) {
        return new Membership(
                ORGANISATION,
                "Organisation (sample)",
                Set.of(roles),
                group,
                new CountryCode("ECU"),
                true,
                Set.of(Delegation.CONSENT_AUTHORITY));
    }
}

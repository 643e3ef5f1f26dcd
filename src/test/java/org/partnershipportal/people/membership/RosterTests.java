package org.partnershipportal.people.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.people.organisation.OrganisationFixtures.NOW;
import static org.partnershipportal.people.organisation.OrganisationFixtures.events;
import static org.partnershipportal.people.organisation.OrganisationFixtures.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;

class RosterTests {

    private static final String ADDRESS = "guest@example.org";

    private final PersonId founder = person();
    private final ActorRef by = Actor.person(founder).ref();
    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final Roster roster = new Roster(organisation, founder, by, NOW);

    @Test
    void letsTheLastOwnerNeitherLeaveNorBeRemovedNorLoseOwnership() {
        roster.admit(person(), Set.of(MemberRole.EDITOR, MemberRole.SIGNATORY, MemberRole.READER), by, NOW);

        assertThatThrownBy(() -> roster.leave(founder, by, NOW)).hasMessageContaining("last-owner");
        assertThatThrownBy(() -> roster.remove(founder, by, NOW)).hasMessageContaining("last-owner");
        assertThatThrownBy(() -> roster.change(founder, Set.of(MemberRole.EDITOR), by, NOW))
                .hasMessageContaining("last-owner");
        assertThat(roster.members()).hasSize(2);
    }

    @Test
    void letsAnOwnerLeaveOnceThereIsAnother() {
        PersonId second = person();
        roster.admit(second, Set.of(MemberRole.OWNER), by, NOW);

        roster.leave(founder, by, NOW);

        assertThat(roster.members()).extracting(Member::person).containsExactly(second);
        assertThatThrownBy(() -> roster.leave(second, by, NOW)).hasMessageContaining("last-owner");
    }

    @Test
    void takesNobodyInTwice() {
        assertThatThrownBy(() -> roster.admit(founder, Set.of(MemberRole.READER), by, NOW))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("already-member");
    }

    @Test
    void refusesMembersWithoutRoles() {
        assertThatThrownBy(() -> roster.admit(person(), Set.of(), by, NOW)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void knowsNoStrangers() {
        assertThatThrownBy(() -> roster.change(person(), Set.of(MemberRole.OWNER), by, NOW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> roster.remove(person(), by, NOW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> roster.leave(person(), by, NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsTheDayOfJoiningWhenRolesChange() {
        PersonId second = person();
        roster.admit(second, Set.of(MemberRole.READER), by, NOW);

        roster.change(second, Set.of(MemberRole.EDITOR), by, NOW.plus(Duration.ofDays(9)));

        Member member = roster.find(second).orElseThrow();
        assertThat(member.joinedAt()).isEqualTo(NOW);
        assertThat(member.roles()).containsExactly(MemberRole.EDITOR);
        assertThat(roster.changedAt()).isAfter(NOW);
    }

    @Test
    void passesOnToWhoHasBeenSignatoryTheLongestWithoutABreak() {
        PersonId reader = person();
        PersonId again = person();
        PersonId heir = person();
        roster.admit(reader, Set.of(MemberRole.READER), by, day(1));
        roster.admit(again, Set.of(MemberRole.SIGNATORY), by, day(2));
        roster.admit(heir, Set.of(MemberRole.SIGNATORY), by, day(3));
        roster.change(heir, Set.of(MemberRole.SIGNATORY, MemberRole.EDITOR), by, day(4));
        roster.change(again, Set.of(MemberRole.READER), by, day(5));
        roster.change(again, Set.of(MemberRole.SIGNATORY), by, day(6));
        roster.change(reader, Set.of(MemberRole.SIGNATORY), by, day(7));

        assertThat(roster.passOn(founder, by, day(8))).isTrue();

        assertThat(roster.isLastOwner(heir)).isFalse();
        assertThat(roster.find(heir).orElseThrow())
                .returns(Set.of(MemberRole.OWNER, MemberRole.SIGNATORY, MemberRole.EDITOR), Member::roles)
                .returns(day(3), Member::signatorySince);
        assertThat(roster.find(reader).orElseThrow().roles()).containsExactly(MemberRole.SIGNATORY);
        assertThat(roster.find(again).orElseThrow().roles()).containsExactly(MemberRole.SIGNATORY);
    }

    private static Instant day(int day) {
        return NOW.plus(Duration.ofDays(day));
    }

    @Test
    void keepsAnInvitationGoodForSevenDaysAndNotAMomentLonger() {
        Invitation invitation = invitation();
        Duration week = Duration.ofDays(7);

        assertThat(invitation.isOpen(NOW.plus(week).minusMillis(1))).isTrue();
        assertThat(invitation.isOpen(NOW.plus(week))).isFalse();
        assertThatThrownBy(() -> invitation.accept(ADDRESS, NOW.plus(week))).hasMessageContaining("invitation-late");
    }

    @Test
    void acceptsAnInvitationOnce() {
        Invitation invitation = invitation();
        invitation.accept(ADDRESS, NOW);

        assertThatThrownBy(() -> invitation.accept(ADDRESS, NOW)).hasMessageContaining("invitation-used");
        assertThatThrownBy(() -> invitation.takeBack(by, NOW)).hasMessageContaining("invitation-used");
    }

    @Test
    void isAcceptedOnlyWithTheAddressItWasSentToInWhateverCase() {
        for (String other : List.of("", " ", "someone@example.org", "guest@example.org.", "xguest@example.org")) {
            assertThatThrownBy(() -> invitation().accept(other, NOW)).hasMessageContaining("other-address");
        }
        Invitation invitation = invitation();
        invitation.accept("Guest@Example.ORG", NOW);
        assertThat(invitation.isOpen(NOW)).isFalse();
    }

    @Test
    void isUsedUpByAnOwnersYesToAnotherAddress() {
        Invitation invitation = invitation();
        invitation.confirm();

        assertThat(invitation.isOpen(NOW)).isFalse();
        assertThatThrownBy(() -> invitation.accept(ADDRESS, NOW)).hasMessageContaining("invitation-used");
    }

    @Test
    void acceptsNoInvitationThatWasTakenBack() {
        Invitation invitation = invitation();
        invitation.takeBack(by, NOW);

        assertThatThrownBy(() -> invitation.accept(ADDRESS, NOW)).hasMessageContaining("taken-back");
    }

    @Test
    void tellsWhoAskedThatItWasDeclinedAndLeavesAYesToTheJoining() {
        JoinRequest declined = new JoinRequest(new AskToJoin(organisation, ""), person(), by, NOW);
        declined.answer(false, by, NOW);
        assertThat(events(declined)).hasAtLeastOneElementOfType(MemberEvent.JoiningDeclined.class);
        JoinRequest accepted = new JoinRequest(new AskToJoin(organisation, ""), person(), by, NOW);
        accepted.answer(true, by, NOW);
        assertThat(events(accepted)).hasOnlyElementsOfType(MemberEvent.JoiningAsked.class);
    }

    @Test
    void waitsOncePerPersonAndOrganisation() {
        var one = person();
        assertThat(JoinRequest.openKey(organisation, one))
                .isEqualTo(JoinRequest.openKey(organisation, one))
                .isNotEqualTo(JoinRequest.openKey(organisation, person()))
                .isNotEqualTo(JoinRequest.openKey(new OrganisationId(UUID.randomUUID()), one));
    }

    @Test
    void answersARequestOnce() {
        JoinRequest request = new JoinRequest(new AskToJoin(organisation, ""), person(), by, NOW);
        request.answer(false, by, NOW);

        assertThatThrownBy(() -> request.answer(true, by, NOW)).hasMessageContaining("already-answered");
    }

    @Test
    void refusesInvitationsWithoutAddressOrRole() {
        assertThatThrownBy(() -> new InviteMember(organisation, "x@", Set.of(MemberRole.READER), Language.EN))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new InviteMember(organisation, "x@example.org", Set.of(), Language.EN))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new ChangeMember(organisation, founder, Set.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AskToJoin(organisation, "x".repeat(501))).isInstanceOf(InvalidInput.class);
    }

    private Invitation invitation() {
        return new Invitation(new InviteMember(organisation, ADDRESS, Set.of(MemberRole.READER), Language.EN), by, NOW);
    }
}

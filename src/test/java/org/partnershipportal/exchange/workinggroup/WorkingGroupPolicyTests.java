package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.AT;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.BY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.LAST;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.MINISTRY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.NETWORK;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.NHRI;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.TODAY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.WOMEN;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.ZAMBIAN_NHRI;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.belonging;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.chairedByState;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.chairedByStateWithDeputy;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.member;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.membership;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.open;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.policy;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.proposed;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.reason;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.retyped;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.tied;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.unverified;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

@DisplayName("Who sees and does what in a working group")
class WorkingGroupPolicyTests {

    private final WorkingGroupPolicy policy = policy();

    @Test
    @DisplayName("R4.3 a State that chairs has no trace of a request of its own country's NHRI or civil society")
    void hidesRequestsFromTheStateConcerned() {
        WorkingGroupFixtures it = chairedByStateWithDeputy();
        Seat nhri = it.ask(NHRI);
        Seat women = it.ask(WOMEN);
        Seat abroad = it.ask(ZAMBIAN_NHRI);
        Actor chair = member(MINISTRY, MemberRole.OWNER, MemberRole.SIGNATORY);
        Actor deputy = member(NETWORK, MemberRole.OWNER);
        for (Seat own : List.of(nhri, women)) {
            assertThat(policy.sees(chair, it.group, own)).isFalse();
            assertThat(policy.acts(chair, it.group, own)).isEmpty();
            assertThat(policy.acts(deputy, it.group, own)).containsExactly(SeatAct.DECIDE);
            assertThatThrownBy(
                            () -> policy.seat(chair, SeatAct.DECIDE, own.id()).accept(it.group))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(policy.acts(chair, it.group, abroad)).containsExactly(SeatAct.DECIDE);
        assertThat(policy.sees(deputy, it.group, abroad)).isFalse();
        assertThat(policy.sees(member(MINISTRY, MemberRole.READER), it.group, nhri))
                .isFalse();
        it.group.decide(it.decision(nhri, false, false), NHRI, null, BY, AT);
        assertThat(policy.sees(chair, it.group, nhri)).as("once declined").isFalse();
        assertThat(policy.sees(member(NHRI, MemberRole.READER), it.group, nhri)).isTrue();
    }

    @Test
    @DisplayName("R4.3 the same person has the same eyes under another membership")
    void hidesRequestsFromWhoWorksForThatState() {
        WorkingGroupFixtures it = chairedByStateWithDeputy();
        Seat nhri = it.ask(NHRI);
        Actor deputy = member(NETWORK, MemberRole.OWNER);
        Seat invited = it.invite(WOMEN, SeatRole.MEMBER);
        WorkingGroupPolicy tied = tied(TODAY);
        for (Seat own : List.of(nhri, invited)) {
            assertThat(policy.sees(deputy, it.group, own)).isTrue();
            assertThat(tied.sees(deputy, it.group, own)).isFalse();
            assertThat(tied.acts(deputy, it.group, own)).isEmpty();
        }
        assertThat(tied.allowed(deputy, it.group)).doesNotContain(Permission.DECIDE_ON_SEAT);
        Actor secretariat = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
        WorkingGroupFixtures without = chairedByState();
        Seat women = without.ask(WOMEN);
        Seat abroad = without.ask(ZAMBIAN_NHRI);
        LocalDate late = TODAY.plusDays(WorkingGroup.DAYS_TO_DECIDE + 1L);
        assertThat(policy.decides(secretariat, without.group, women)).isTrue();
        assertThat(tied.decides(secretariat, without.group, women)).isFalse();
        assertThat(tied(late).decides(secretariat, without.group, women))
                .as("late")
                .isFalse();
        assertThat(tied(late).decides(secretariat, without.group, abroad))
                .as("of another country")
                .isTrue();
    }

    @Test
    @DisplayName("a State that chairs gives no role to its own country's NHRI and civil society; the deputy does")
    void keepsAStateFromGivingRolesToItsOwn() {
        WorkingGroupFixtures it = chairedByStateWithDeputy();
        Seat women = it.sit(WOMEN, SeatRole.MEMBER);
        Actor chair = member(MINISTRY, MemberRole.OWNER);
        WorkingGroupPolicy own = new WorkingGroupPolicy(
                () -> TODAY,
                person -> chair.isPerson(person) ? List.of(membership(MINISTRY, MemberRole.OWNER)) : List.of(),
                organisation -> true,
                organisation -> false);
        assertThat(own.acts(chair, it.group, women)).isEmpty();
        assertThat(own.acts(member(NETWORK, MemberRole.OWNER), it.group, women)).contains(SeatAct.GIVE_ROLE);
    }

    @Test
    @DisplayName("a deputy asks nobody to chair while a verified chair sits, itself neither")
    void keepsTheDeputyFromDeposingTheChair() {
        WorkingGroupFixtures it = chairedByStateWithDeputy();
        Seat women = it.sit(WOMEN, SeatRole.MEMBER);
        Actor deputy = member(NETWORK, MemberRole.OWNER);
        Actor chair = member(MINISTRY, MemberRole.OWNER);
        assertThat(policy.offersChair(deputy, it.group)).isFalse();
        for (Seat seat : List.of(women, it.seat(NETWORK))) {
            assertThat(policy.acts(deputy, it.group, seat))
                    .contains(SeatAct.GIVE_ROLE)
                    .doesNotContain(SeatAct.OFFER_CHAIR);
            assertThatThrownBy(() ->
                            policy.seat(deputy, SeatAct.OFFER_CHAIR, seat.id()).accept(it.group))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThat(policy.acts(chair, it.group, it.seat(NETWORK))).contains(SeatAct.OFFER_CHAIR);
        WorkingGroupPolicy suspended = new WorkingGroupPolicy(
                () -> TODAY,
                person -> List.of(),
                organisation -> !organisation.equals(MINISTRY.id()),
                organisation -> organisation.equals(MINISTRY.id()));
        assertThat(suspended.acts(deputy, it.group, women)).contains(SeatAct.OFFER_CHAIR);
        assertThat(suspended.offersChair(member(WOMEN, MemberRole.OWNER), it.group))
                .isFalse();
        it.group.leave(it.seat(MINISTRY).id(), reason(), BY, AT);
        assertThat(policy.acts(deputy, it.group, women)).contains(SeatAct.OFFER_CHAIR);
    }

    @Test
    @DisplayName("nobody decides on a request of an organisation to which they belong, whatever they act for")
    void keepsPeopleFromDecidingForTheirOwn() {
        Actor secretariat = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
        LocalDate late = TODAY.plusDays(WorkingGroup.DAYS_TO_DECIDE + 1L);
        WorkingGroupFixtures it = open();
        Seat abroad = it.ask(ZAMBIAN_NHRI);
        Actor chair = member(NETWORK, MemberRole.OWNER);
        WorkingGroupPolicy also = belonging(TODAY, ZAMBIAN_NHRI);
        assertThat(policy.decides(chair, it.group, abroad)).isTrue();
        assertThat(also.decides(chair, it.group, abroad)).isFalse();
        assertThat(also.sees(chair, it.group, abroad)).isFalse();
        assertThat(also.allowed(chair, it.group)).doesNotContain(Permission.DECIDE_ON_SEAT);
        assertThat(belonging(late, ZAMBIAN_NHRI).decides(secretariat, it.group, abroad))
                .isFalse();
        assertThat(belonging(late, WOMEN).decides(secretariat, it.group, abroad))
                .as("of another organisation")
                .isTrue();
        assertThat(also.sees(member(ZAMBIAN_NHRI, MemberRole.READER), it.group, abroad))
                .as("acting for the one that asks")
                .isTrue();
    }

    @Test
    @DisplayName("who led knows of no invitation on the day after the term")
    void hidesInvitationsOnceItIsOver() {
        WorkingGroupFixtures it = open();
        Seat invited = it.invite(WOMEN, SeatRole.MEMBER);
        Actor chair = member(NETWORK, MemberRole.OWNER);
        WorkingGroupPolicy over = policy(LAST.plusDays(1));
        assertThat(policy(LAST).sees(chair, it.group, invited)).isTrue();
        assertThat(over.sees(chair, it.group, invited)).isFalse();
        assertThatThrownBy(() ->
                        over.seat(chair, SeatAct.TAKE_BACK_OFFER, invited.id()).accept(it.group))
                .isInstanceOf(NotFound.class);
        assertThat(over.sees(member(WOMEN, MemberRole.READER), it.group, invited))
                .isTrue();
    }

    @Test
    @DisplayName("the secretariat decides where nobody can, and on what nobody decided in time")
    void letsTheSecretariatDecide() {
        Actor secretariat = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
        WorkingGroupFixtures it = chairedByState();
        Seat nhri = it.ask(NHRI);
        Seat abroad = it.ask(ZAMBIAN_NHRI);
        assertThat(policy.decides(secretariat, it.group, nhri)).isTrue();
        assertThat(policy.decides(secretariat, it.group, abroad)).isFalse();
        LocalDate due = TODAY.plusDays(WorkingGroup.DAYS_TO_DECIDE);
        assertThat(policy(due).decides(secretariat, it.group, abroad))
                .as("due today is not late")
                .isFalse();
        assertThat(policy(due.plusDays(1)).decides(secretariat, it.group, abroad))
                .isTrue();
        Actor moderator = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.MODERATOR));
        assertThat(policy.decides(moderator, it.group, nhri)).isFalse();
    }

    @Test
    @DisplayName("R4.6 a chair that is suspended neither leads nor decides")
    void keepsTheSuspendedFromLeading() {
        WorkingGroupFixtures it = open();
        Seat women = it.ask(WOMEN);
        assertThat(policy.leads(member(NETWORK, MemberRole.OWNER), it.group)).isTrue();
        Actor suspended = member(unverified(NETWORK), MemberRole.OWNER);
        assertThat(policy.leads(suspended, it.group)).isFalse();
        assertThat(policy.decides(suspended, it.group, women)).isFalse();
    }

    @Test
    @DisplayName("opening takes another pair of eyes than proposing, whatever the person acts for")
    void opensWithFourEyes() {
        WorkingGroup group = proposed().group;
        Actor proposer = Actor.staff(group.proposedBy().orElseThrow(), Set.of(StaffRole.SECRETARIAT));
        Actor other = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
        assertThat(policy.allowed(proposer, group)).doesNotContain(Permission.OPEN_GROUP);
        assertThat(policy.allowed(other, group)).contains(Permission.OPEN_GROUP, Permission.END_GROUP);
        assertThat(belonging(TODAY, NETWORK).allowed(other, group))
                .doesNotContain(Permission.OPEN_GROUP, Permission.END_GROUP);
    }

    @Test
    void endsWhatMembersReadOnTheDayAfterTheTerm() {
        WorkingGroupFixtures it = open();
        it.sit(WOMEN, SeatRole.MEMBER);
        Actor member = member(WOMEN, MemberRole.OWNER);
        assertThat(policy(LAST).isInside(member, it.group)).isTrue();
        assertThat(policy(LAST.plusDays(1)).isInside(member, it.group)).isFalse();
        assertThat(policy(LAST.plusDays(1)).acts(member, it.group, it.seat(WOMEN)))
                .isEmpty();
        it.group.leave(it.seat(WOMEN).id(), reason(), BY, AT);
        assertThat(policy.isInside(member, it.group)).as("after leaving").isFalse();
    }

    @Test
    @DisplayName("a State reads no discussion that is closed to States, whatever type it gives itself afterwards")
    void keepsAStateOutThatChangesItsType() {
        WorkingGroupFixtures it = open();
        it.sit(MINISTRY, SeatRole.MEMBER);
        it.sit(WOMEN, SeatRole.MEMBER);
        Actor ministry = member(retyped(MINISTRY, OrganisationType.NATIONAL_NGO), MemberRole.OWNER);
        assertThat(policy.isInside(ministry, it.group)).isTrue();
        assertThat(policy.discusses(ministry, it.group)).isFalse();
        assertThat(policy.allowed(ministry, it.group)).doesNotContain(Permission.WORK_IN_GROUP);
        assertThat(policy.discusses(member(retyped(WOMEN, OrganisationType.MINISTRY), MemberRole.OWNER), it.group))
                .as("one that became a State's")
                .isFalse();
        assertThat(policy.discusses(member(WOMEN, MemberRole.READER), it.group)).isTrue();
    }

    @Test
    @DisplayName("R4.6 a member that was never verified reads discussions, one that is suspended does not")
    void keepsTheSuspendedOutOfDiscussions() {
        WorkingGroupFixtures it = open();
        it.sit(WOMEN, SeatRole.MEMBER);
        Actor women = member(unverified(WOMEN), MemberRole.OWNER);
        WorkingGroupPolicy suspended = new WorkingGroupPolicy(
                () -> TODAY,
                person -> List.of(),
                organisation -> !organisation.equals(WOMEN.id()),
                organisation -> organisation.equals(WOMEN.id()));
        assertThat(policy.discusses(women, it.group)).isTrue();
        assertThat(suspended.discusses(women, it.group)).isFalse();
        assertThat(suspended.allowed(women, it.group)).doesNotContain(Permission.WORK_IN_GROUP);
        assertThat(suspended.discusses(member(NETWORK, MemberRole.OWNER), it.group))
                .isTrue();
    }

    @Test
    @DisplayName("joining takes more than reading along")
    void letsReadersDoNothing() {
        WorkingGroupFixtures it = open();
        assertThat(policy.allowed(member(WOMEN, MemberRole.READER), it.group)).containsExactly(Permission.READ);
        assertThat(policy.allowed(member(WOMEN, MemberRole.EDITOR), it.group)).contains(Permission.TAKE_SEAT);
        it.invite(WOMEN, SeatRole.MEMBER);
        assertThat(policy.acts(member(WOMEN, MemberRole.READER), it.group, it.seat(WOMEN)))
                .isEmpty();
        assertThatThrownBy(() -> policy.seat(
                                member(NHRI, MemberRole.OWNER),
                                SeatAct.ANSWER,
                                it.seat(WOMEN).id())
                        .accept(it.group))
                .isInstanceOf(NotFound.class);
    }
}

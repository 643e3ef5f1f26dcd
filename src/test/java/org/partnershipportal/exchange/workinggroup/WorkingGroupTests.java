package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.AT;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.BY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.ECU;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.LAST;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.MINISTRY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.NETWORK;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.NHRI;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.TODAY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.UNODC;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.WOMEN;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.ZAMBIA;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.ZAMBIAN_NHRI;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.ZMB;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.chairedByState;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.chairedByStateWithDeputy;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.charter;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.open;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.proposed;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.reason;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.unverified;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.LeaderLost;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;

@DisplayName("A working group")
class WorkingGroupTests {

    private static final Instant LAST_MINUTE = Instant.parse("2027-12-31T22:59:59Z");
    private static final Instant OVER = Instant.parse("2027-12-31T23:00:00Z");

    @Test
    @DisplayName("R4.6 is proposed by a verified organisation only")
    void isProposedByTheVerified() {
        OrganisationSummary unverified = unverified(NETWORK);
        refuses(
                "workinggroup.refusal.not-verified",
                () -> new WorkingGroup(
                        charter(StatesPlace.MEMBERS, Entry.OPEN),
                        WorkingGroupNumber.draw(new Random()),
                        unverified,
                        null,
                        BY,
                        AT));
        WorkingGroup group = proposed().group;
        refuses("workinggroup.refusal.not-verified", () -> group.open(unverified, BY, AT));
        assertThat(group.isPublic()).isFalse();
    }

    @Test
    void isProposedByAStateOnlyWhereStatesAreMembers() {
        refusesField(
                "statesAre",
                () -> new WorkingGroup(
                        charter(StatesPlace.OBSERVERS, Entry.OPEN),
                        WorkingGroupNumber.draw(new Random()),
                        MINISTRY,
                        null,
                        BY,
                        AT));
    }

    @Test
    void isChairedByItsProposerFromItsOpeningOn() {
        WorkingGroup group = open().group;
        assertThat(group.chair().orElseThrow().organisation()).isEqualTo(NETWORK.id());
        assertThat(group.isPublic()).isTrue();
        refuses("workinggroup.refusal.not-proposed", () -> group.open(NETWORK, BY, AT));
    }

    @Test
    void isOverOnTheDayAfterItsLastInGenevaWithoutAnyVerb() {
        WorkingGroupFixtures it = open();
        it.group.ask(it.asking(), WOMEN, BY, LAST_MINUTE);
        refuses("workinggroup.refusal.over", () -> it.group.ask(it.asking(), NHRI, BY, OVER));
        refuses(
                "workinggroup.refusal.over",
                () -> it.group.leave(it.seat(NETWORK).id(), reason(), BY, OVER));
        refuses("workinggroup.refusal.over", () -> it.group.end(reason(), BY, OVER));
        assertThat(it.group.statusOn(LAST)).isEqualTo(WorkingGroupStatus.OPEN);
        assertThat(it.group.statusOn(LAST.plusDays(1))).isEqualTo(WorkingGroupStatus.ENDED);
    }

    @Test
    void takesNoTermThatIsOver() {
        refusesField(
                "ends",
                () -> open().group
                        .change(
                                charter(1, StatesPlace.MEMBERS, Entry.ON_REQUEST, criteria(), TODAY.minusDays(1)),
                                BY,
                                AT));
        WorkingGroup group = open().group;
        group.change(charter(1, StatesPlace.MEMBERS, Entry.ON_REQUEST, criteria(), TODAY), BY, AT);
        assertThat(group.edition()).isEqualTo(2);
    }

    @Test
    void keepsTheCriteriaByWhichItWasPublished() {
        WorkingGroup group = open().group;
        refusesField(
                "criteria",
                () -> group.change(
                        charter(1, StatesPlace.MEMBERS, Entry.ON_REQUEST, List.of("Another"), LAST), BY, AT));
        refusesField(
                "statesAre",
                () -> group.change(charter(1, StatesPlace.OBSERVERS, Entry.ON_REQUEST, criteria(), LAST), BY, AT));
        WorkingGroup proposed = proposed().group;
        proposed.change(charter(1, StatesPlace.OBSERVERS, Entry.OPEN, List.of("Another"), LAST), BY, AT);
        assertThat(proposed.charter().criteria())
                .extracting(LocalizedText::text)
                .containsExactly("Another");
    }

    @Test
    @DisplayName(
            "what members wrote for themselves is not opened to States later; what States read can be closed to them")
    void opensNoDiscussionToStatesLater() {
        WorkingGroup closed = open().group;
        refusesField(
                "statesDiscuss",
                () -> closed.change(charter(1, StatesPlace.MEMBERS, Entry.ON_REQUEST, criteria(), LAST, true), BY, AT));
        WorkingGroup read = open(charter(0, StatesPlace.MEMBERS, Entry.ON_REQUEST, criteria(), LAST, true)).group;
        read.change(charter(1, StatesPlace.MEMBERS, Entry.ON_REQUEST, criteria(), LAST, false), BY, AT);
        assertThat(read.charter().statesDiscuss()).isFalse();
    }

    @Test
    void refusesTheLaterOfTwoWriters() {
        WorkingGroup group = open().group;
        WriteCharter read = charter(1, StatesPlace.MEMBERS, Entry.OPEN, criteria(), LAST);
        group.change(read, BY, AT);
        assertThatThrownBy(() -> group.change(read, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @DisplayName(
            "R4.6 an unverified organisation asks, and is decided on; only a verified one comes into an open group by itself")
    void letsTheUnverifiedAsk() {
        WorkingGroupFixtures it = open(charter(StatesPlace.MEMBERS, Entry.OPEN));
        assertThat(it.group.ask(it.asking(), unverified(WOMEN), BY, AT).status())
                .isEqualTo(SeatStatus.REQUESTED);
        assertThat(it.ask(NHRI).status()).isEqualTo(SeatStatus.MEMBER);
    }

    @Test
    void letsAnOrganisationAskOnce() {
        WorkingGroupFixtures it = open();
        it.ask(WOMEN);
        refuses("workinggroup.refusal.obstacle.requested", () -> it.ask(WOMEN));
        it.invite(NHRI, SeatRole.MEMBER);
        refuses("workinggroup.refusal.obstacle.invited", () -> it.ask(NHRI));
        refuses("workinggroup.refusal.obstacle.member", () -> it.ask(NETWORK));
    }

    @Test
    void admitsStatesAsItsCharterSays() {
        refuses(
                "workinggroup.refusal.states-not-admitted",
                () -> open(charter(StatesPlace.NOT_ADMITTED, Entry.OPEN)).ask(MINISTRY));
        WorkingGroupFixtures observed = open(charter(StatesPlace.OBSERVERS, Entry.OPEN));
        assertThat(observed.ask(MINISTRY).role()).isEqualTo(SeatRole.OBSERVER);
        refusesField("role", () -> observed.invite(ZAMBIA, SeatRole.CHAIR));
        refuses("workinggroup.refusal.states-observe", () -> observed.give(MINISTRY, SeatRole.RAPPORTEUR));
        refuses(
                "workinggroup.refusal.states-observe",
                () -> observed.group.offerChair(observed.seat(MINISTRY).id(), Set.of(), BY, AT));
        refuses(
                "workinggroup.refusal.by-invitation",
                () -> open(charter(StatesPlace.MEMBERS, Entry.BY_INVITATION)).ask(WOMEN));
    }

    @Test
    void letsNobodyAskWhereNoSeatIsFree() {
        WorkingGroupFixtures it = open();
        it.sit(NHRI, SeatRole.MEMBER);
        refuses("workinggroup.refusal.no-seat", () -> it.ask(ZAMBIAN_NHRI));
        refusesField("role", () -> it.invite(ZAMBIAN_NHRI, SeatRole.MEMBER));
        assertThat(it.invite(ZAMBIAN_NHRI, SeatRole.OBSERVER).role()).isEqualTo(SeatRole.OBSERVER);
        assertThat(it.ask(UNODC).status()).as("beside the three groups").isEqualTo(SeatStatus.REQUESTED);
    }

    @Test
    void decidesByTheCriteriaAndNothingElse() {
        WorkingGroupFixtures it = open();
        Seat seat = it.ask(WOMEN);
        refusesField("admitted", () -> it.group.decide(it.decision(seat, false, true), WOMEN, null, BY, AT));
        refusesField("admitted", () -> it.group.decide(it.decision(seat, true, false), WOMEN, null, BY, AT));
        assertThatThrownBy(() -> it.group.decide(
                        new DecideOnSeat(it.group.id(), seat.id(), List.of(true), true, "Yes", "en"),
                        WOMEN,
                        null,
                        BY,
                        AT))
                .isInstanceOf(ChangedMeanwhile.class);
        it.decide(seat, WOMEN, true);
        assertThat(seat.isMember()).isTrue();
        assertThat(seat.reason()).isEqualTo(new LocalizedText("By the criteria", "en"));
        refuses("workinggroup.refusal.no-longer-open", () -> it.decide(seat, WOMEN, true));
    }

    @Test
    void declinesWhereTheLastSeatWasTakenMeanwhile() {
        WorkingGroupFixtures it = open();
        Seat one = it.ask(NHRI);
        Seat other = it.ask(ZAMBIAN_NHRI);
        it.decide(one, NHRI, true);
        refusesField("admitted", () -> it.decide(other, ZAMBIAN_NHRI, true));
        it.group.decide(it.decision(other, true, false), ZAMBIAN_NHRI, null, BY, AT);
        assertThat(other.status()).isEqualTo(SeatStatus.DECLINED);
        assertThat(other.met()).containsExactly(true, true);
    }

    @Test
    @DisplayName(
            "R4.3 a State that chairs decides on others, its deputy on its own NHRI and civil society, else the secretariat")
    void sendsRequestsToWhoMayDecide() {
        WorkingGroupFixtures it = chairedByState();
        Seat nhri = it.ask(NHRI);
        Seat abroad = it.ask(ZAMBIAN_NHRI);
        Seat women = it.ask(WOMEN);
        assertThat(it.group.decider(nhri)).isEqualTo(Decider.SECRETARIAT);
        assertThat(it.group.decider(women)).isEqualTo(Decider.SECRETARIAT);
        assertThat(it.group.decider(abroad)).isEqualTo(Decider.CHAIR);
        it.give(NETWORK, SeatRole.DEPUTY);
        assertThat(it.group.decider(nhri)).isEqualTo(Decider.DEPUTY);
        assertThat(it.group.decider(abroad)).isEqualTo(Decider.CHAIR);
    }

    @Test
    @DisplayName("R4.3 no State is deputy")
    void hasNoStateAsDeputy() {
        WorkingGroupFixtures it = open();
        it.sit(MINISTRY, SeatRole.MEMBER);
        refuses("workinggroup.refusal.no-deputy", () -> it.give(MINISTRY, SeatRole.DEPUTY));
        refuses("workinggroup.refusal.chair-is-offered", () -> it.give(MINISTRY, SeatRole.CHAIR));
        refuses("workinggroup.refusal.chair-is-offered", () -> it.give(NETWORK, SeatRole.DEPUTY));
    }

    @Test
    @DisplayName("R4.3 who works for a State offers no seat to its NHRI and civil society, whether or not they asked")
    void keepsAStateFromInvitingItsOwn() {
        WorkingGroupFixtures it = chairedByState();
        it.ask(NHRI);
        for (OrganisationSummary own : List.of(NHRI, WOMEN)) {
            refuses(
                    "workinggroup.refusal.own-country",
                    () -> it.group.invite(
                            new InviteToGroup(it.group.id(), own.id(), "", SeatRole.MEMBER),
                            own,
                            Set.of(ECU),
                            seat -> false,
                            BY,
                            AT));
        }
        it.group.invite(
                new InviteToGroup(it.group.id(), ZAMBIA.id(), "", SeatRole.MEMBER),
                ZAMBIA,
                Set.of(ECU),
                seat -> false,
                BY,
                AT);
        assertThat(it.seat(ZAMBIA).status()).isEqualTo(SeatStatus.INVITED);
    }

    @Test
    @DisplayName("a chair that leaves with requests open leaves them to the deputy, else to the secretariat")
    void goesOnWithoutAChair() {
        WorkingGroupFixtures it = chairedByStateWithDeputy();
        Seat abroad = it.ask(ZAMBIAN_NHRI);
        it.group.leave(it.seat(MINISTRY).id(), reason(), BY, AT);
        assertThat(it.group.chair()).isEmpty();
        assertThat(it.group.decider(abroad)).isEqualTo(Decider.DEPUTY);
        assertThat(it.group.leader().orElseThrow().organisation()).isEqualTo(NETWORK.id());
        it.group.leave(it.seat(NETWORK).id(), reason(), BY, AT);
        assertThat(it.group.leader()).isEmpty();
        assertThat(it.group.decider(abroad)).isEqualTo(Decider.SECRETARIAT);
        it.decide(abroad, ZAMBIAN_NHRI, true);
        it.group.offerChair(abroad.id(), Set.of(), BY, AT);
        it.group.takeChair(abroad.id(), ZAMBIAN_NHRI, BY, AT);
        assertThat(it.group.chair().orElseThrow().organisation()).isEqualTo(ZAMBIAN_NHRI.id());
    }

    @Test
    @DisplayName("says when the last who led is gone, and neither before nor twice")
    void saysWhenNobodyLeadsAnyMore() {
        WorkingGroupFixtures it = chairedByStateWithDeputy();
        it.group.leave(it.seat(MINISTRY).id(), reason(), BY, AT);
        assertThat(it.happened()).as("the deputy leads").doesNotHaveAnyElementsOfTypes(LeaderLost.class);
        it.sit(WOMEN, SeatRole.MEMBER);
        it.give(WOMEN, SeatRole.DEPUTY);
        assertThat(it.happened()).as("there is another deputy").doesNotHaveAnyElementsOfTypes(LeaderLost.class);
        it.give(WOMEN, SeatRole.RAPPORTEUR);
        assertThat(it.happened()).filteredOn(LeaderLost.class::isInstance).hasSize(1);
        it.group.leave(it.seat(WOMEN).id(), reason(), BY, AT);
        assertThat(it.happened()).filteredOn(LeaderLost.class::isInstance).hasSize(1);
    }

    @Test
    void handsTheChairOverOnlyToWhoTakesIt() {
        WorkingGroupFixtures it = open();
        Seat women = it.sit(WOMEN, SeatRole.MEMBER);
        refuses("workinggroup.refusal.chair-not-offered", () -> it.group.takeChair(women.id(), WOMEN, BY, AT));
        it.group.offerChair(women.id(), Set.of(), BY, AT);
        assertThat(it.group.chair().orElseThrow().organisation()).isEqualTo(NETWORK.id());
        refuses("workinggroup.refusal.not-verified", () -> it.group.takeChair(women.id(), unverified(WOMEN), BY, AT));
        it.group.takeChair(women.id(), WOMEN, BY, AT);
        assertThat(it.seat(NETWORK).role()).isEqualTo(SeatRole.MEMBER);
        assertThat(it.group.chair().orElseThrow().organisation()).isEqualTo(WOMEN.id());
    }

    @Test
    void hasOneDeputyAndOneRapporteurAtATime() {
        WorkingGroupFixtures it = open();
        it.sit(WOMEN, SeatRole.MEMBER);
        it.sit(NHRI, SeatRole.MEMBER);
        it.give(WOMEN, SeatRole.DEPUTY);
        it.give(NHRI, SeatRole.DEPUTY);
        assertThat(it.seat(WOMEN).role()).isEqualTo(SeatRole.MEMBER);
        assertThat(it.group.deputy().orElseThrow().organisation()).isEqualTo(NHRI.id());
        refuses(
                "workinggroup.refusal.not-verified",
                () -> it.group.give(SeatRole.RAPPORTEUR, it.seat(WOMEN).id(), unverified(WOMEN), Set.of(), BY, AT));
    }

    @Test
    @DisplayName(
            "R4.3 a State takes neither a role nor an offer from its NHRI and civil society by giving it to another")
    void keepsAStateFromTakingRolesFromItsOwn() {
        WorkingGroupFixtures it = chairedByState();
        it.sit(NHRI, SeatRole.MEMBER);
        it.sit(WOMEN, SeatRole.MEMBER);
        it.give(NHRI, SeatRole.DEPUTY);
        it.give(WOMEN, SeatRole.RAPPORTEUR);
        SeatId network = it.seat(NETWORK).id();
        for (SeatRole held : List.of(SeatRole.DEPUTY, SeatRole.RAPPORTEUR)) {
            refuses(
                    "workinggroup.refusal.own-country",
                    () -> it.group.give(held, network, NETWORK, Set.of(ECU), BY, AT));
        }
        it.group.offerChair(it.seat(NHRI).id(), Set.of(), BY, AT);
        refuses("workinggroup.refusal.own-country", () -> it.group.offerChair(network, Set.of(ECU), BY, AT));
        assertThat(it.seat(NHRI).role()).isEqualTo(SeatRole.DEPUTY);
        assertThat(it.seat(NHRI).offeredChair()).isTrue();
        assertThat(it.seat(WOMEN).role()).isEqualTo(SeatRole.RAPPORTEUR);
        it.group.offerChair(network, Set.of(ZMB), BY, AT);
        it.group.give(SeatRole.RAPPORTEUR, network, NETWORK, Set.of(ZMB), BY, AT);
        assertThat(it.seat(WOMEN).role()).isEqualTo(SeatRole.MEMBER);
    }

    @Test
    void opensNoProposalWhoseTermIsOver() {
        WorkingGroup group = proposed().group;
        refuses("workinggroup.refusal.proposal-over", () -> group.open(NETWORK, BY, OVER));
        assertThat(group.isPublic()).isFalse();
        group.open(NETWORK, BY, LAST_MINUTE);
        assertThat(group.isPublic()).isTrue();
    }

    @Test
    void movesNoSeatOnceItIsOver() {
        WorkingGroupFixtures it = open();
        SeatId invited = it.invite(WOMEN, SeatRole.MEMBER).id();
        SeatId asked = it.ask(NHRI).id();
        refuses("workinggroup.refusal.over", () -> it.group.takeBackOffer(invited, BY, OVER));
        refuses("workinggroup.refusal.over", () -> it.group.turnDown(invited, reason(), BY, OVER));
        PersonId person = new PersonId(UUID.randomUUID());
        refuses(
                "workinggroup.refusal.over",
                () -> it.group.represent(it.seat(NETWORK).id(), person, BY, OVER));
        it.group.takeBackRequest(asked, BY, OVER);
        assertThat(it.seat(NHRI).status()).isEqualTo(SeatStatus.TAKEN_BACK);
    }

    @Test
    @DisplayName("R4.3 tells of a request only those who know of it when they invite the organisation")
    void tellsNobodyElseOfARequest() {
        WorkingGroupFixtures it = open();
        it.ask(WOMEN);
        InviteToGroup invited = new InviteToGroup(it.group.id(), WOMEN.id(), "", SeatRole.MEMBER);
        refusesBecause(
                "workinggroup.problem.seat.not-now",
                () -> it.group.invite(invited, WOMEN, Set.of(), seat -> false, BY, AT));
        refusesBecause(
                "workinggroup.problem.seat.requested",
                () -> it.group.invite(invited, WOMEN, Set.of(), seat -> true, BY, AT));
    }

    @Test
    void readmitsAfterAnAppealOnTheSeatThatStandsOpenMeanwhile() {
        WorkingGroupFixtures invited = open();
        Seat declined = invited.ask(WOMEN);
        invited.decide(declined, WOMEN, false);
        Seat offered = invited.invite(WOMEN, SeatRole.CHAIR);
        invited.group.reinstate(declined.id(), BY, AT);
        assertThat(offered.isMember()).isTrue();
        assertThat(offered.role()).as("as it had asked").isEqualTo(SeatRole.MEMBER);
        assertThat(offered.representative()).isEqualTo(declined.representative());
        assertThat(declined.status()).isEqualTo(SeatStatus.DECLINED);

        WorkingGroupFixtures again = open();
        Seat first = again.ask(WOMEN);
        again.decide(first, WOMEN, false);
        Seat second = again.ask(WOMEN);
        again.group.reinstate(first.id(), BY, AT);
        assertThat(second.isMember()).isTrue();
        assertThat(again.group.sitting().filter(seat -> seat.isOf(WOMEN.id()))).hasSize(1);
    }

    @Test
    void readmitsAfterAnAppealUnlessASeatWasTakenOtherwise() {
        WorkingGroupFixtures it = open();
        Seat seat = it.ask(WOMEN);
        it.decide(seat, WOMEN, false);
        it.group.reinstate(seat.id(), BY, AT);
        assertThat(seat.isMember()).isTrue();
        assertThat(seat.closedAt()).isNull();

        WorkingGroupFixtures again = open();
        Seat declined = again.ask(WOMEN);
        again.decide(declined, WOMEN, false);
        again.sit(WOMEN, SeatRole.MEMBER);
        again.group.reinstate(declined.id(), BY, AT);
        assertThat(declined.status()).isEqualTo(SeatStatus.DECLINED);

        WorkingGroupFixtures over = open();
        Seat late = over.ask(WOMEN);
        over.decide(late, WOMEN, false);
        over.group.reinstate(late.id(), BY, OVER);
        assertThat(late.status()).isEqualTo(SeatStatus.DECLINED);
    }

    @Test
    void comesBackAfterLeaving() {
        WorkingGroupFixtures it = open();
        Seat seat = it.sit(WOMEN, SeatRole.MEMBER);
        it.group.leave(seat.id(), reason(), BY, AT);
        refuses("workinggroup.refusal.no-member", () -> it.group.leave(seat.id(), reason(), BY, AT));
        assertThat(it.ask(WOMEN).status()).isEqualTo(SeatStatus.REQUESTED);
        assertThat(it.group.sitting()).noneMatch(one -> one.isOf(WOMEN.id()));
    }

    @Test
    @DisplayName("R4.2 takes a reason for each group that is missing")
    void explainsEachMissingGroup() {
        WorkingGroup group = open().group;
        Set<StakeholderGroup> missing = Set.of(StakeholderGroup.GOVERNMENT, StakeholderGroup.NHRI);
        refusesField(
                "missing-nhri",
                () -> group.explain(
                        new ExplainMissing(group.id(), Map.of(StakeholderGroup.GOVERNMENT, "None asked"), "en"),
                        missing,
                        BY,
                        AT));
        group.explain(
                new ExplainMissing(
                        group.id(),
                        Map.of(StakeholderGroup.GOVERNMENT, "None asked", StakeholderGroup.NHRI, "None yet"),
                        "en"),
                missing,
                BY,
                AT);
        assertThat(group.missingGroups()).hasSize(2);
    }

    private static List<String> criteria() {
        return List.of("Works on it", "The same person comes");
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void refusesBecause(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .containsExactly(key));
    }

    private static void refusesField(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .contains(field));
    }
}

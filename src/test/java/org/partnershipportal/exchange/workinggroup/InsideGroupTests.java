package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.AT;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.BY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.LAST;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.MINISTRY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.NETWORK;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.NHRI;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.TODAY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.UNODC;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.WOMEN;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.ZAMBIAN_NHRI;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.belonging;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.charter;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.member;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.open;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.policy;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.reason;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.unverified;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

@DisplayName("What a working group answers to modules of what its members write")
class InsideGroupTests {

    private static WorkingGroupFixtures group(boolean statesDiscuss) {
        WorkingGroupFixtures it = open(charter(
                0, StatesPlace.MEMBERS, Entry.ON_REQUEST, List.of("Works on it", "Comes"), LAST, statesDiscuss));
        it.sit(MINISTRY, SeatRole.MEMBER);
        it.sit(NHRI, SeatRole.MEMBER);
        it.sit(WOMEN, SeatRole.OBSERVER);
        it.give(NHRI, SeatRole.RAPPORTEUR);
        return it;
    }

    private static Optional<InsideGroup> asked(WorkingGroupPolicy policy, Actor actor, WorkingGroupFixtures it) {
        return InsideGroup.of(policy, actor, it.group);
    }

    @Test
    void isNothingForWhoActsForNoMember() {
        WorkingGroupFixtures it = group(true);
        it.ask(UNODC);
        for (Actor other : List.of(
                Actor.visitor(),
                Actor.person(new PersonId(UUID.randomUUID())),
                Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT)),
                member(ZAMBIAN_NHRI, MemberRole.OWNER),
                member(UNODC, MemberRole.OWNER))) {
            assertThat(asked(policy(), other, it)).isEmpty();
        }
        Actor women = member(WOMEN, MemberRole.READER);
        assertThat(asked(policy(), women, it)).as("observers, too").isPresent();
        assertThat(asked(policy(LAST.plusDays(1)), women, it))
                .as("after the term")
                .isEmpty();
        it.group.leave(it.seat(WOMEN).id(), reason(), BY, AT);
        assertThat(asked(policy(), women, it)).as("after leaving").isEmpty();
        Actor network = member(NETWORK, MemberRole.OWNER);
        it.group.end(reason(), BY, AT);
        assertThat(asked(policy(), network, it)).as("ended").isEmpty();
    }

    @Test
    void isNothingWhileTheMemberIsSuspended() {
        WorkingGroupFixtures it = group(false);
        WorkingGroupPolicy suspended = new WorkingGroupPolicy(
                () -> TODAY,
                person -> List.of(),
                organisation -> !organisation.equals(WOMEN.id()),
                organisation -> organisation.equals(WOMEN.id()));
        assertThat(asked(suspended, member(unverified(WOMEN), MemberRole.OWNER), it))
                .isEmpty();
        assertThat(asked(policy(), member(unverified(WOMEN), MemberRole.OWNER), it))
                .as("never verified (R4.6)")
                .isPresent();
    }

    @Test
    @DisplayName("a State reads and does not discuss, nor does who works for one, unless the charter says so")
    void keepsStatesOutOfWhatIsDiscussed() {
        Actor ministry = member(MINISTRY, MemberRole.OWNER);
        Actor women = member(WOMEN, MemberRole.OWNER);
        assertThat(asked(policy(), ministry, group(false)).orElseThrow().discusses())
                .isFalse();
        assertThat(asked(belonging(TODAY, MINISTRY), women, group(false))
                        .orElseThrow()
                        .discusses())
                .isFalse();
        assertThat(asked(policy(), women, group(false)).orElseThrow().discusses())
                .isTrue();
        assertThat(asked(policy(), ministry, group(true)).orElseThrow().discusses())
                .isTrue();
    }

    @Test
    void isLedByChairDeputyAndRapporteurAndModeratedByTheFirstTwo() {
        WorkingGroupFixtures it = group(false);
        InsideGroup chair =
                asked(policy(), member(NETWORK, MemberRole.OWNER), it).orElseThrow();
        InsideGroup rapporteur =
                asked(policy(), member(NHRI, MemberRole.OWNER), it).orElseThrow();
        InsideGroup plain = asked(policy(), member(WOMEN, MemberRole.OWNER), it).orElseThrow();
        assertThat(chair.leads() && chair.moderates()).isTrue();
        assertThat(rapporteur.leads()).isTrue();
        assertThat(rapporteur.moderates()).isFalse();
        assertThat(plain.leads() || plain.moderates()).isFalse();
        assertThat(asked(policy(), member(unverified(NETWORK), MemberRole.OWNER), it)
                        .orElseThrow()
                        .leads())
                .as("not verified any more")
                .isFalse();
    }

    @Test
    @DisplayName("a State that chairs where States do not discuss leads nothing that members write")
    void doesNotLetAStateLeadWhatItDoesNotRead() {
        WorkingGroupFixtures it = group(false);
        it.group.leave(it.seat(MINISTRY).id(), reason(), BY, AT);
        it.sit(MINISTRY, SeatRole.CHAIR);
        InsideGroup chair =
                asked(policy(), member(MINISTRY, MemberRole.OWNER), it).orElseThrow();
        assertThat(chair.leads() || chair.moderates() || chair.discusses()).isFalse();
    }

    @Test
    @DisplayName("R4.3 guards the words of a State's own NHRI and civil society from it, after they left, too")
    void guardsTheirWordsFromTheirState() {
        WorkingGroupFixtures it = group(true);
        it.group.leave(it.seat(MINISTRY).id(), reason(), BY, AT);
        it.sit(MINISTRY, SeatRole.CHAIR);
        it.group.leave(it.seat(WOMEN).id(), reason(), BY, AT);
        InsideGroup chair = asked(belonging(TODAY, MINISTRY), member(MINISTRY, MemberRole.OWNER), it)
                .orElseThrow();
        assertThat(chair.guarded()).containsExactlyInAnyOrder(NHRI.id(), WOMEN.id());
        assertThat(chair.decidesOn(NHRI.id())).isFalse();
        assertThat(chair.removes(WOMEN.id())).isFalse();
        assertThat(chair.decidesOn(NETWORK.id())).isTrue();
        assertThat(chair.removes(NETWORK.id())).isTrue();
        InsideGroup rapporteur =
                asked(policy(), member(NHRI, MemberRole.OWNER), it).orElseThrow();
        assertThat(rapporteur.decidesOn(WOMEN.id())).isTrue();
        assertThat(rapporteur.removes(WOMEN.id())).as("no moderator").isFalse();
    }
}

package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
@DisplayName("What modules of what members write ask of a working group")
class MembersSpaceModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    OrganisationStage make;

    @Autowired
    MembersSpace space;

    @Autowired
    Seats seats;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private final String title = "Growing old " + UUID.randomUUID();

    @Test
    @DisplayName(
            "the lists of groups in which an actor discusses and leads have exactly those of which each answers so")
    void listsExactlyTheGroupsInWhichEachActorDiscussesAndLeads() {
        for (boolean states : new boolean[] {false, true}) {
            WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, states));
            Actor network = stage.as(stage.network);
            stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
            stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
            seats.give(network, id, stage.seat(network, id, stage.nhri), SeatRole.RAPPORTEUR);
            stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
            Actor ministry = stage.as(stage.ministry);
            seats.give(ministry, id, stage.seat(ministry, id, stage.network), SeatRole.DEPUTY);
            for (OrganisationStage.Founded one : List.of(stage.ministry, stage.network, stage.nhri, stage.women)) {
                Actor actor = stage.as(one);
                InsideGroup inside = space.find(actor, id).orElseThrow();
                assertThat(space.places(actor).led().contains(id))
                        .as("%s, States %s", one.name(), states)
                        .isEqualTo(inside.leads());
                assertThat(space.places(actor).discussed().contains(id))
                        .as("%s, States %s", one.name(), states)
                        .isEqualTo(inside.discusses());
                if (inside.leads()) {
                    assertThat(space.places(actor).guarded()).containsAll(inside.guarded());
                }
            }
            assertThat(space.places(stage.as(stage.ministry)).led().contains(id))
                    .isEqualTo(states);
            clock.at(
                    Instant.parse("2036-01-01T10:00:00Z"),
                    () -> assertThat(space.places(stage.as(stage.network)).discussed())
                            .doesNotContain(id));
        }
        assertThat(space.places(stage.as(stage.ministry)).guarded()).contains(stage.nhri.id(), stage.women.id());
        assertThat(space.places(Actor.visitor()).discussed()).isEmpty();
        assertThat(space.places(make.secretariat()).discussed()).isEmpty();
    }

    @Test
    void tellsMembersThatCanReadAndNobodyElse() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.ask(id, stage.nhri);
        assertThat(space.told(Actor.system(), id, false))
                .containsOnlyKeys(stage.network.id(), stage.ministry.id(), stage.women.id());
        assertThat(space.told(Actor.system(), id, true))
                .as("States do not discuss")
                .containsOnlyKeys(stage.network.id(), stage.women.id());
        seats.leave(stage.as(stage.women), id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThat(space.told(Actor.system(), id, true)).containsOnlyKeys(stage.network.id());
        clock.at(
                Instant.parse("2036-01-01T10:00:00Z"),
                () -> assertThat(space.told(Actor.system(), id, false)).isEmpty());
    }

    @Test
    @DisplayName("a suspended member reads, leads and is told nothing until it is verified again")
    void isClosedToAMemberThatIsSuspended() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        Actor network = stage.as(stage.network);
        seats.give(network, id, stage.seat(network, id, stage.women), SeatRole.DEPUTY);
        assertThat(space.places(stage.as(stage.women)).led()).contains(id);
        make.decide(stage.women, DecideOrganisation.Decision.SUSPEND);
        MembersSpace.Places places = space.places(stage.as(stage.women));
        assertThat(places.discussed()).isEmpty();
        assertThat(places.led()).isEmpty();
        assertThat(places.guarded()).isEmpty();
        for (boolean discussed : new boolean[] {false, true}) {
            assertThat(space.told(Actor.system(), id, discussed)).containsOnlyKeys(stage.network.id());
        }
        make.decide(stage.women, DecideOrganisation.Decision.LIFT);
        assertThat(space.places(stage.as(stage.women)).led()).contains(id);
        assertThat(space.told(Actor.system(), id, true)).containsOnlyKeys(stage.network.id(), stage.women.id());
    }

    @Test
    @DisplayName("R0.1 locks a group only for a member, and only within an act")
    void locksForMembersOnly() {
        WorkingGroupId id = stage.open(title);
        assertThat(transaction.<InsideGroup>execute(status -> space.lock(stage.as(stage.network), id)))
                .isNotNull();
        assertThatThrownBy(() -> transaction.<InsideGroup>execute(status -> space.lock(stage.as(stage.nhri), id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> space.lock(stage.as(stage.network), id))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(space.find(stage.as(stage.nhri), id)).isEmpty();
        assertThat(space.find(make.secretariat(), id)).isEmpty();
    }

    @Test
    void asksLittleOfWhoIsNoMember() {
        assertThat(Statements.sentBy(() -> space.places(stage.as(stage.nhri))))
                .as("the test's own two of who acts aside")
                .isLessThanOrEqualTo(4);
    }
}

package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.policy;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalModuleTest
@Transactional
class WorkingGroupVisibilityModuleTests {

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new WorkingGroupPermissions(),
                this::kept,
                WorkingGroupPermissions::actor,
                policy()::mayRead,
                (actor, group) -> Visibility.isFound(
                        jdbc,
                        "workinggroup_groups g",
                        WorkingGroupPolicy.visibleTo(actor).and(Where.of("g.id = :id", "id", group.id()))));
    }

    @Test
    @DisplayName("R4.3 the list of what waits has exactly the requests on which the policy lets each actor decide")
    void listsExactlyTheRequestsOnWhichEachActorDecides() {
        Set<Boolean> answers = new HashSet<>();
        for (String state : new WorkingGroupPermissions().states()) {
            WorkingGroup group = kept(state);
            WorkingGroupPolicy policy = WorkingGroupPermissions.policy(state);
            answers.addAll(compared(policy, state, group));
            assertThat(compared(WorkingGroupFixtures.tied(policy.today()), state, group))
                    .as("whoever also works for the State concerned, " + state)
                    .doesNotContain(true);
            assertThat(compared(
                            WorkingGroupFixtures.belonging(policy.today(), WorkingGroupFixtures.WOMEN), state, group))
                    .as("whoever also belongs to the organisation that asks, " + state)
                    .doesNotContain(true);
            answers.addAll(
                    compared(WorkingGroupFixtures.belonging(policy.today(), WorkingGroupFixtures.UNODC), state, group));
        }
        assertThat(answers).containsExactlyInAnyOrder(true, false);
    }

    private Set<Boolean> compared(WorkingGroupPolicy policy, String state, WorkingGroup group) {
        Set<Boolean> answers = new HashSet<>();
        for (String relation : new WorkingGroupPermissions().relations()) {
            Actor actor = WorkingGroupPermissions.actor(relation, group);
            group.seats().filter(seat -> seat.status() == SeatStatus.REQUESTED).forEach(seat -> {
                boolean found = Visibility.isFound(
                        jdbc,
                        "workinggroup_seats s JOIN workinggroup_groups g ON g.id = s.group_id"
                                + " AND g.status = 'OPEN'",
                        policy.decidedBy(actor)
                                .and(Where.of("s.id = :seat", "seat", seat.id()))
                                .and(Where.of("g.ends >= :today", "today", policy.today())));
                answers.add(found);
                assertThat(found).as(relation + ", " + state).isEqualTo(policy.decides(actor, group, seat));
            });
        }
        return answers;
    }

    private WorkingGroup kept(String state) {
        WorkingGroup group = WorkingGroupPermissions.inState(state);
        entities.persist(group);
        entities.flush();
        return group;
    }
}

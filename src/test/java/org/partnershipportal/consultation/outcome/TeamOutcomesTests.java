package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** Outcomes before those who run the report (R14.7). */
class TeamOutcomesTests {

    @Test
    void areNotToldBeforeTheReportIsPublished() {
        assertThatThrownBy(() -> new TeamOutcomes(OutcomeFixtures.TEAM, 0).requirePublished())
                .isInstanceOf(NotAllowed.class)
                .hasMessage("outcome.refusal.not-published");
        assertThatCode(() -> new TeamOutcomes(OutcomeFixtures.TEAM, 1).requirePublished())
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("R0.1 are for the team of the call alone")
    void areFoundByTheTeamAlone() {
        OutcomePolicy policy = new OutcomePolicy();
        PersonId member = new PersonId(UUID.randomUUID());
        TeamOutcomes outcomes = new TeamOutcomes(
                new ReportTeam(
                        OutcomeFixtures.TEAM.call(),
                        OutcomeFixtures.TEAM.code(),
                        OutcomeFixtures.TEAM.status(),
                        OutcomeFixtures.TEAM.end(),
                        Set.of(member)),
                1);
        Actor secretary = Actor.staff(member, Set.of(StaffRole.SECRETARIAT));
        policy.requireTeam(secretary, Permission.SEND_OUTCOMES, outcomes);
        for (Actor other : List.of(
                Actor.person(member),
                Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT)),
                Actor.visitor())) {
            assertThatThrownBy(() -> policy.requireTeam(other, Permission.SEND_OUTCOMES, outcomes))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> policy.requireTeam(secretary, Permission.EDIT_PARTNERSHIP, outcomes))
                .isInstanceOf(NotPermitted.class);
    }
}

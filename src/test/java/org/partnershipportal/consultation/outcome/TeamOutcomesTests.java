package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.NotAllowed;

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
}

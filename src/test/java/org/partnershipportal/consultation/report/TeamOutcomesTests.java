package org.partnershipportal.consultation.report;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.report.ReportFixtures.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.ground.shared.NotAllowed;

/** Before those who run its report (R14.7). */
class TeamOutcomesTests {

    private static TeamOutcomes outcomes(int version) {
        return new TeamOutcomes(
                new ReportTeam(CALL, CODE, CallStatus.CLOSED, AT, Set.of(person(DRAFTER), person(CLEARER))), version);
    }

    @Test
    void areToldOfNobodyBeforeTheReportIsPublished() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> outcomes(0).requirePublished())
                .satisfies(refused -> org.assertj.core.api.Assertions.assertThat(refused.key())
                        .isEqualTo("report.refusal.not-published"));
        outcomes(1).requirePublished();
    }
}

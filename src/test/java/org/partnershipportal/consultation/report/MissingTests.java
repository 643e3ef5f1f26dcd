package org.partnershipportal.consultation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.consultation.report.ReportFixtures.AT;
import static org.partnershipportal.consultation.report.ReportFixtures.CALL;
import static org.partnershipportal.consultation.report.ReportFixtures.CLEARER;
import static org.partnershipportal.consultation.report.ReportFixtures.CODE;
import static org.partnershipportal.consultation.report.ReportFixtures.DRAFTER;
import static org.partnershipportal.consultation.report.ReportFixtures.INPUT;
import static org.partnershipportal.consultation.report.ReportFixtures.drafting;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.report.CitationDetails.Change;
import org.partnershipportal.consultation.report.CitationDetails.Standing;
import org.partnershipportal.consultation.report.Missing.What;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;

@DisplayName("UC-REP-02: what a report lacks before it is sent for clearance")
class MissingTests {

    @Test
    void aReportWithoutParagraphLacksOne() {
        assertThat(Missing.of(report(true), 0)).containsExactly(new Missing(What.NO_PARAGRAPH, null, 0));
    }

    @Test
    void whatMustBeMendedComesBeforeWhatOneMayLeave() {
        ParagraphDetails uncited = paragraph(1);
        ParagraphDetails changed = paragraph(2, citation(Standing.PUBLIC, Set.of(Change.NAME_HIDDEN)));
        ParagraphDetails gone = paragraph(3, citation(Standing.GONE, Set.of()));
        assertThat(Missing.of(report(false, uncited, changed, gone), 6))
                .containsExactly(
                        new Missing(What.REVIEW, changed.id(), 2),
                        new Missing(What.UNUSABLE, gone.id(), 3),
                        new Missing(What.NOBODY_CLEARS, null, 0),
                        new Missing(What.UNCITED, uncited.id(), 1),
                        new Missing(What.UNCODED, null, 6));
    }

    @Test
    void nothingIsMissingWhereAllIsCitedAndLookedAt() {
        assertThat(Missing.of(report(true, paragraph(1, citation(Standing.NOT_PUBLIC, Set.of()))), 0))
                .isEmpty();
    }

    @Test
    void aCitationThatCannotStayIsNotToBeReviewedToo() {
        assertThat(Missing.of(report(true, paragraph(1, citation(Standing.UNUSABLE, Set.of(Change.BLACKED_OUT)))), 0))
                .extracting(Missing::what)
                .containsExactly(What.UNUSABLE);
    }

    @Test
    @DisplayName("Four eyes: a team of one that has drafted cannot clear")
    void whoHasDraftedDoesNotClear() {
        assertThat(drafting().isClearable(team(DRAFTER))).isFalse();
        assertThat(drafting().isClearable(team(DRAFTER, CLEARER))).isTrue();
    }

    private static ReportTeam team(Actor... members) {
        return new ReportTeam(
                CALL,
                CODE,
                CallStatus.CLOSED,
                AT,
                Set.copyOf(List.of(members).stream().map(ReportFixtures::person).toList()));
    }

    private static CitationDetails citation(Standing standing, Set<Change> changes) {
        return new CitationDetails(CitationId.random(), INPUT, null, KnownSender.GONE, standing, changes);
    }

    private static ParagraphDetails paragraph(int number, CitationDetails... citations) {
        return new ParagraphDetails(
                ParagraphId.random(),
                1,
                Anchor.draw(new Random(number)),
                number,
                "",
                "Said.",
                null,
                List.of(citations));
    }

    private static ReportDetails report(boolean clearable, ParagraphDetails... paragraphs) {
        return new ReportDetails(
                CALL,
                CODE,
                0,
                1,
                Language.EN,
                "Title",
                "",
                ReportStatus.DRAFTING,
                "",
                0,
                true,
                clearable,
                List.of(paragraphs),
                Set.of());
    }
}

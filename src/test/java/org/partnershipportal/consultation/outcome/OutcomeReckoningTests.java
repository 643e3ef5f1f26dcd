package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.consultation.outcome.OutcomeFixtures.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.consultation.publishedreport.VersionCitation;
import org.partnershipportal.consultation.publishedreport.VersionId;
import org.partnershipportal.consultation.report.Anchor;

/** What has become of an input (R14.7). */
class OutcomeReckoningTests {

    private static final UsedIn PARAGRAPH = new UsedIn(new Anchor("p-23456789"), 12);
    private static final OutcomeRecords.Reason SAID =
            new OutcomeRecords.Reason(OutcomeReason.SAID_BY_OTHERS, "Others said so.", 1, person(NAMED), AT);

    @Test
    void isUsedWhereAParagraphCitesIt() {
        OutcomeReckoning reckoning = reckoning(Admissibility.ADMISSIBLE, true, SAID);
        assertThat(reckoning.state(INPUT)).isEqualTo(OutcomeState.USED);
        OutcomeRow row = reckoning.row(INPUT, Map.of(), Map.of(), null);
        assertThat(row.paragraphs()).containsExactly(PARAGRAPH);
        assertThat(row.reason()).isNull();
        assertThat(row.text()).isEmpty();
    }

    @Test
    void lacksAReasonUntilOneIsGiven() {
        assertThat(reckoning(Admissibility.ADMISSIBLE, false, null).state(INPUT))
                .isEqualTo(OutcomeState.LACKING);
        assertThat(reckoning(Admissibility.UNDECIDED, false, null).state(INPUT)).isEqualTo(OutcomeState.LACKING);
        assertThat(reckoning(Admissibility.ADMISSIBLE, false, SAID).state(INPUT))
                .isEqualTo(OutcomeState.NOT_USED);
    }

    @Test
    void needsNoOtherReasonWhereItWasFoundInadmissible() {
        OutcomeReckoning reckoning = reckoning(Admissibility.INADMISSIBLE, false, null);
        assertThat(reckoning.state(INPUT)).isEqualTo(OutcomeState.NOT_USED);
        assertThat(reckoning.row(INPUT, Map.of(), Map.of(), null).reason()).isEqualTo(OutcomeReason.INADMISSIBLE);
    }

    @Test
    void isToldAgainOnlyWhereSomethingElseHasBecomeOfIt() {
        OutcomeReckoning used = reckoning(Admissibility.ADMISSIBLE, true, null);
        assertThat(used.isUntold(INPUT, null)).isTrue();
        assertThat(used.isUntold(INPUT, told(true))).isFalse();
        assertThat(used.isUntold(INPUT, told(false))).isTrue();
        assertThat(reckoning(Admissibility.ADMISSIBLE, false, null).isUntold(INPUT, null))
                .as("nothing can be told yet")
                .isFalse();
    }

    @Test
    void isToldAgainWhereAnotherReasonIsGivenR14_7() {
        OutcomeReckoning said = reckoning(Admissibility.ADMISSIBLE, false, SAID);
        OutcomeRecords.Told before = said.telling(INPUT, new VersionId(CALL, 1), AT);
        assertThat(before.reason()).isEqualTo(OutcomeReason.SAID_BY_OTHERS);
        assertThat(said.isUntold(INPUT, before)).isFalse();
        assertThat(said.isUntold(INPUT, told(false))).as("another reason").isTrue();
        assertThat(reckoning(Admissibility.INADMISSIBLE, false, SAID).isUntold(INPUT, before))
                .as("found inadmissible since")
                .isTrue();
    }

    @Test
    void tellsWhatTheDraftCitesApartFromWhatIsPublished() {
        OutcomeReckoning drafted = new OutcomeReckoning(
                Map.of(INPUT, standing(Admissibility.ADMISSIBLE)), List.of(), Map.of(), Set.of(INPUT));
        assertThat(drafted.state(INPUT)).as("not used before it is published").isEqualTo(OutcomeState.LACKING);
        assertThat(drafted.isNewInDraft(INPUT)).isTrue();
        OutcomeReckoning both = new OutcomeReckoning(
                Map.of(INPUT, standing(Admissibility.ADMISSIBLE)),
                List.of(new VersionCitation(INPUT, PARAGRAPH)),
                Map.of(),
                Set.of(INPUT));
        assertThat(both.isNewInDraft(INPUT)).isFalse();
    }

    private static OutcomeRecords.Told told(boolean used) {
        return new OutcomeRecords.Told(
                new VersionId(CALL, 1), used, AT, used ? null : OutcomeReason.OTHER, used ? null : "Why");
    }

    private static OutcomeReckoning reckoning(
            Admissibility admissibility, boolean cited, OutcomeRecords.@Nullable Reason reason) {
        return new OutcomeReckoning(
                Map.of(INPUT, standing(admissibility)),
                cited ? List.of(new VersionCitation(INPUT, PARAGRAPH)) : List.of(),
                reason == null ? Map.of() : Map.of(INPUT, reason),
                Set.of());
    }

    private static StandingInput standing(Admissibility admissibility) {
        return new StandingInput(
                INPUT,
                CALL,
                1,
                admissibility,
                AT,
                NameChoice.TEAM_ONLY,
                0,
                TextChoice.NOT_PUBLISHED,
                "en",
                0,
                null,
                null,
                null,
                List.of());
    }
}

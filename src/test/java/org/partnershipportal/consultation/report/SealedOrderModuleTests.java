package org.partnershipportal.consultation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentFilter;
import org.partnershipportal.consultation.assessment.AssessmentRow;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.CodableInput;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Sealed inputs are told apart at the desk by the order in which they came, the same in every list, and by nothing else (R14.8). */
@PortalModuleTest
class SealedOrderModuleTests {

    @Autowired
    private Extensions extensions;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Assessments assessments;

    @Autowired
    private StandingInputs standing;

    @Autowired
    private Passages passages;

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private CitableInputs citable;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ReportStage stage;

    private Actor team;
    private CallDetails call;

    @BeforeEach
    void openACall() {
        team = stage.secretariat();
        call = stage.call(team, stage.secretariat());
    }

    @Test
    void numbersSealedInputsTheSameInEveryListOfTheDesk() {
        InputId first = stage.sealed(call, "First words.");
        InputId named = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "Named words.");
        InputId second = stage.sealed(call, "Second words.");
        List<InputId> all = List.of(first, named, second);
        stage.afterDeadline(call, () -> {
            all.forEach(input -> stage.admit(team, input));
            reports.begin(team, new BeginReport(call.id(), Language.EN, "Older persons"));
            ParagraphId paragraph = paragraphs.add(team, new AddParagraph(call.id(), null, "", "Many say so."));
            all.forEach(input -> paragraphs.cite(team, new CiteInput(call.id(), paragraph, input, null)));

            Map<InputId, Integer> expected = listed(); // in no order within the hour (decision 49)
            assertThat(expected).containsEntry(named, 0).containsValues(1, 2);
            assertThat(passages.inputs(team, call.code(), 0, 10).rows().stream()
                            .collect(Collectors.toMap(
                                    CodableInput::input, one -> one.from().sealed())))
                    .isEqualTo(expected);
            assertThat(passages.of(team, second).source().from().sealed()).isEqualTo(expected.get(second));
            assertThat(citable.find(team, call.code(), FindCitable.everything(), 0, 10).stream()
                            .collect(Collectors.toMap(
                                    CitableInput::input, one -> one.from().sealed())))
                    .isEqualTo(expected);
            assertThat(outcomes.list(team, call.code(), null, 0, 10).rows().stream()
                            .collect(Collectors.toMap(
                                    OutcomeRow::input, one -> one.from().sealed())))
                    .isEqualTo(expected);
            assertThat(reports.details(team, call.code()).orElseThrow().paragraphs().getFirst().citations().stream()
                            .collect(Collectors.toMap(
                                    CitationDetails::input, one -> one.from().sealed())))
                    .isEqualTo(expected);
            expected.forEach((input, number) ->
                    assertThat(assessments.details(team, input).sealed()).isEqualTo(number));
            assertThat(standing.of(Actor.system(), List.of(second)))
                    .as("asked for alone")
                    .extracting(StandingInput::sealed)
                    .containsExactly(expected.get(second));
        });
    }

    @Test
    void leavesTheOthersTheirNumbersWhenOneIsWithdrawnAfterItsTime() {
        InputId first = stage.sealed(call, "First words.");
        InputId second = stage.sealed(call, "Second words.");
        stage.afterDeadline(call, () -> {
            Map<InputId, Integer> before = listed(); // in no order within the hour (decision 49)
            assertThat(before).containsOnlyKeys(first, second).containsValues(1, 2);
            InputId number1 = Integer.valueOf(1).equals(before.get(first)) ? first : second;
            InputId number2 = number1.equals(first) ? second : first;
            inputs.withdraw(Actor.bearer(number1.ref()), number1);
            assertThat(listed()).isEqualTo(Map.of(number2, 2));
        });
    }

    @Test
    void neverCountsOneThatWasWithdrawnBeforeAnybodyCouldReadItR14_9() {
        InputId gone = stage.sealed(call, "First words.");
        InputId left = stage.sealed(call, "Second words.");
        inputs.withdraw(Actor.bearer(gone.ref()), gone);
        stage.afterDeadline(call, () -> assertThat(listed()).isEqualTo(Map.of(left, 1)));
    }

    @Test
    void givesOneWithMoreTimeTheNumberAfterThoseThatCouldBeReadBeforeR14_9() {
        InputId extended = stage.sealed(call, "First words.");
        InputId other = stage.sealed(call, "Second words.");
        inputs.askExtension(Actor.bearer(extended.ref()), extended, "We were flooded.");
        Deadline own =
                Deadline.of(Objects.requireNonNull(call.deadline()).local().plusDays(3), Deadline.GENEVA);
        extensions.grant(team, call.id(), extended.value(), own);
        stage.afterDeadline(call, () -> assertThat(listed()).isEqualTo(Map.of(other, 1)));
        clock.at(own.end(), () -> assertThat(listed()).isEqualTo(Map.of(other, 1, extended, 2)));
    }

    @Test
    void tellsThemApartWithinTheirCallAlone() {
        stage.sealed(stage.call(team, stage.secretariat()), "Words to another call.");
        InputId input = stage.sealed(call, "First words.");
        stage.afterDeadline(call, () -> assertThat(listed()).isEqualTo(Map.of(input, 1)));
    }

    private Map<InputId, Integer> listed() {
        return assessments.list(team, call.id(), AssessmentFilter.everything(), 0, 10).rows().stream()
                .collect(Collectors.toMap(AssessmentRow::input, AssessmentRow::sealed));
    }
}

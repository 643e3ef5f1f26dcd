package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.consultation.outcome.OutcomeFixtures.AT;
import static org.partnershipportal.consultation.outcome.OutcomeFixtures.CALL;
import static org.partnershipportal.consultation.outcome.OutcomeFixtures.INPUT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.InputCourse;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.coding.OwnAnswer;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.consultation.publishedreport.VersionId;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/** What contributors read of each of their answers, and of the way to the report (R14.7). */
class OutcomePageTests {

    private static final UsedIn THIRD = new UsedIn(new Anchor("p-33333333"), 3);
    private static final UsedIn NINTH = new UsedIn(new Anchor("p-99999999"), 9);
    private static final PassageId LAW = new PassageId(UUID.randomUUID());
    private static final PassageId ALSO_LAW = new PassageId(UUID.randomUUID());
    private static final PassageId GONE = new PassageId(UUID.randomUUID());
    private static final List<OwnAnswer> THREE = List.of(answer(1, LAW, ALSO_LAW), answer(2), answer(5));

    @Test
    void tellsOfEachAnswerWhichParagraphsCiteItsWords() {
        assertThat(answers(Map.of(THIRD, List.of(LAW), NINTH, List.of(ALSO_LAW))))
                .containsExactly("1 in 3 9", "2 not", "5 not");
    }

    @Test
    @DisplayName("does not say that an answer is not used where the input is cited as a whole")
    void keepsSilentWhereTheWholeIsCited() {
        assertThat(answers(Map.of(THIRD, List.of(LAW), NINTH, List.of()))).containsExactly("1 in 3");
        assertThat(answers(Map.of(THIRD, List.of(), NINTH, List.of()))).isEmpty();
    }

    @Test
    @DisplayName("does not say that an answer is not used where cited words are no longer kept")
    void keepsSilentWhereWordsAreGone() {
        assertThat(answers(Map.of(THIRD, List.of(LAW, GONE), NINTH, List.of(LAW))))
                .containsExactly("1 in 3 9");
        assertThat(answers(Map.of(THIRD, List.of(GONE), NINTH, List.of(GONE)))).isEmpty();
    }

    @Test
    void tellsNothingApartWhereThereIsOneAnswer() {
        assertThat(OutcomePages.answers(List.of(THIRD), Map.of(THIRD, List.of(LAW)), List.of(answer(1, LAW))))
                .isEmpty();
    }

    @Test
    void tellsTheFiveStepsWithTheirDays() {
        InputCourse named = new InputCourse(
                AT, Admissibility.ADMISSIBLE, AT.plusSeconds(86_400), AT.plusSeconds(172_800), NameChoice.SHOWN);
        assertThat(OutcomePage.steps(details(THIRD, NINTH), named).stream()
                        .map(OutcomePageTests::said)
                        .toList())
                .containsExactly(
                        "outcome.step.sent 2027-05-01 ",
                        "assessment.admissibility.admissible 2027-05-02 ",
                        "outcome.step.published 2027-05-03 outcome.step.named",
                        "outcome.state.used  outcome.step.used-in",
                        "outcome.step.report 2027-06-14 ");
    }

    @Test
    void saysWhatDidNotHappen() {
        InputCourse silent = new InputCourse(AT, Admissibility.ADMISSIBLE, AT, null, NameChoice.TEAM_ONLY);
        assertThat(OutcomePage.steps(details(), silent).stream()
                        .filter(step -> !step.reached())
                        .map(OutcomePageTests::said))
                .containsExactly("outcome.step.not-published  ", "outcome.state.not-used  ");
        InputCourse unnamed = new InputCourse(AT, Admissibility.UNDECIDED, null, AT, NameChoice.TEAM_ONLY);
        assertThat(OutcomePage.steps(details(), unnamed).stream().map(OutcomePageTests::said))
                .contains(
                        "assessment.admissibility.undecided  ",
                        "outcome.step.published 2027-05-01 outcome.step.unnamed");
    }

    @Test
    @DisplayName("a day is Geneva’s")
    void countsDaysAtGeneva() {
        InputCourse late = new InputCourse(
                Instant.parse("2027-05-01T22:30:00Z"), Admissibility.UNDECIDED, null, null, NameChoice.SEALED);
        assertThat(OutcomePage.steps(details(), late).getFirst().day()).isEqualTo(LocalDate.of(2027, 5, 2));
    }

    private static List<String> answers(Map<UsedIn, List<PassageId>> cited) {
        return OutcomePages.answers(List.of(THIRD, NINTH), cited, THREE).stream()
                .map(answer -> answer.number()
                        + (answer.isUsed()
                                ? answer.paragraphs().stream()
                                        .map(used -> " " + used.number())
                                        .collect(Collectors.joining("", " in", ""))
                                : " not"))
                .toList();
    }

    private static OwnAnswer answer(int number, PassageId... passages) {
        return new OwnAnswer(
                number,
                Texts.NONE,
                Language.EN,
                Arrays.stream(passages)
                        .collect(Collectors.toMap(Function.identity(), id -> new LocalizedText("Words", "en"))));
    }

    private static OutcomeDetails details(UsedIn... paragraphs) {
        return new OutcomeDetails(
                INPUT,
                new CallCode("older-persons"),
                new LocalizedText("Older persons", "en"),
                new VersionId(CALL, 1),
                Instant.parse("2027-06-14T10:00:00Z"),
                List.of(paragraphs),
                null,
                new LocalizedText("", "en"),
                AT);
    }

    private static String said(OutcomePage.Step step) {
        return step.what().key() + " " + (step.day() == null ? "" : step.day()) + " "
                + (step.more() == null ? "" : step.more().key());
    }
}

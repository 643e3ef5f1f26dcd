package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.LAW;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.answers;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.passage;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.question;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.table;
import static org.partnershipportal.consultation.assessment.Blackening.BAR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.InvalidInput;

class BlackeningTests {

    @Test
    void leavesNothingOfTheTextUnderneath() {
        assertThat(cut("Warden Lee hit me", passage(7, 10))).isEqualTo("Warden " + BAR + " hit me");
    }

    @Test
    void saysNothingOfTheLengthOfWhatIsUnderneath() {
        assertThat(cut("a Lee b", passage(2, 5))).isEqualTo(cut("a Leeuwenhoek b", passage(2, 13)));
    }

    @Test
    void changesNothingWithoutAPassage() {
        assertThat(cut("Words")).isEqualTo("Words");
    }

    @Test
    void takesBeginningAndEnd() {
        assertThat(cut("Lee and Ann", passage(0, 3), passage(8, 11))).isEqualTo(BAR + " and " + BAR);
        assertThat(cut("Lee", passage(0, 3))).isEqualTo(BAR);
    }

    @Test
    void makesOneOfPassagesThatOverlapOrTouch() {
        assertThat(cut("one two three", passage(4, 7), passage(5, 13))).isEqualTo("one " + BAR);
        assertThat(cut("one two three", passage(0, 4), passage(4, 7))).isEqualTo(BAR + " three");
        assertThat(cut("one two three", passage(0, 13), passage(4, 7))).isEqualTo(BAR);
    }

    @Test
    void countsInCodePointsAndNotInHalvesOfThem() {
        assertThat(cut("😀😀 Lee", passage(3, 6))).isEqualTo("😀😀 " + BAR);
    }

    @Test
    void neverLeavesAMarkOfALetterThatIsTakenAway() {
        assertThat(cut("e\u0301a", passage(0, 1))).isEqualTo(BAR + "a");
        assertThat(cut("be\u0301", passage(2, 3))).isEqualTo("b" + BAR);
    }

    @Test
    void takesAWordOutOfArabic() {
        assertThat(cut("قال محمد ذلك", passage(4, 8))).isEqualTo("قال " + BAR + " ذلك");
    }

    @Test
    void blackensTheCellOfATableAndNoOther() {
        FrozenAnswer rows = table("plans", List.of(Map.of("who", "Lee", "what", "Lee"), Map.of("who", "Lee")));
        List<FrozenAnswer> shown = Blackening.apply(
                List.of(rows), List.of(new BlackOut(new QuestionKey("plans"), 0, "who", 0, 3, RedactionReason.SAFETY)));
        assertThat(shown.getFirst().value())
                .isEqualTo(new AnswerValue.Rows(List.of(Map.of("who", BAR, "what", "Lee"), Map.of("who", "Lee"))));
    }

    @Test
    void leavesOtherQuestionsAlone() {
        FrozenAnswer other = new FrozenAnswer(
                question(new QuestionKey("other"), QuestionKind.LONG_TEXT), new AnswerValue.Text("Lee"));
        assertThat(Blackening.apply(List.of(other), List.of(passage(0, 3)))).containsExactly(other);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "2, 2", "3, 2", "0, 6", "6, 7"})
    void refusesWhatIsNoPassageOfTheText(int from, int to) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Blackening.check(answers("Words"), List.of(passage(from, to))));
    }

    @Test
    void refusesAPassageOfAQuestionThatWasNotAnswered() {
        BlackOut elsewhere = BlackOut.ofText(new QuestionKey("other"), 0, 1, RedactionReason.SAFETY);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Blackening.check(answers("Words"), List.of(elsewhere)));
    }

    @Test
    void refusesACellOfATextAndATextOfATable() {
        BlackOut cell = new BlackOut(LAW, 0, "who", 0, 1, RedactionReason.SAFETY);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Blackening.check(answers("Words"), List.of(cell)));
        FrozenAnswer rows = table("law", List.of(Map.of("who", "Lee")));
        for (BlackOut wrong : List.of(
                passage(0, 1),
                new BlackOut(LAW, 1, "who", 0, 1, RedactionReason.SAFETY),
                new BlackOut(LAW, 0, "what", 0, 1, RedactionReason.SAFETY))) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> Blackening.check(List.of(rows), List.of(wrong)));
        }
    }

    @Test
    void refusesAPassageOfChoices() {
        FrozenAnswer chosen =
                new FrozenAnswer(question(LAW, QuestionKind.SEVERAL_OF), new AnswerValue.Chosen(Set.of("yes")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Blackening.check(List.of(chosen), List.of(passage(0, 1))));
    }

    @Test
    void tellsTheWordsUnderneathToLookForElsewhereButNoSingleSign() {
        assertThat(Blackening.words(answers("Warden Lee, a"), List.of(passage(6, 10), passage(7, 10), passage(12, 13))))
                .containsExactly("Lee");
    }

    @Test
    void findsWordsInAFileWhateverItsBlanksAndCase() {
        assertThat(WordSearch.folded("The war-\u00ADden  LEE\nAnn ﬁnds")).contains(WordSearch.folded("lee ann finds"));
    }

    @Test
    void takesLettersAwayAndLeavesAllOthersWhereTheyAre() {
        assertThat(masked("😀 Lee 😀 b", passage(0, 1), passage(2, 5))).isEqualTo("# ### 😀 b");
        assertThat(masked("Words")).isEqualTo("Words");
        assertThat(masked("be\u0301a", passage(2, 3)))
                .as("a letter with its marks")
                .isEqualTo("b##a");
        assertThat(masked("one two", passage(0, 3), passage(2, 5))).isEqualTo("#####wo");
    }

    @Test
    void marksPassagesInTheFirstRowAndInTheLast() {
        FrozenAnswer rows = table("law", List.of(Map.of("who", "Lee"), Map.of("who", "Lee")));
        Blackening.check(
                List.of(rows),
                List.of(
                        new BlackOut(LAW, 0, "who", 0, 1, RedactionReason.SAFETY),
                        new BlackOut(LAW, 1, "who", 0, 3, RedactionReason.SAFETY)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Blackening.check(
                        List.of(rows), List.of(new BlackOut(LAW, 2, "who", 0, 1, RedactionReason.SAFETY))));
    }

    @Test
    void takesLettersOfACellAwayAndOfNoOther() {
        AnswerValue rows = new AnswerValue.Rows(List.of(Map.of("who", "Lee", "what", "Lee"), Map.of("who", "Lee")));
        QuestionKey plans = new QuestionKey("plans");
        assertThat(Blackening.masked(
                        Map.of(plans, rows), List.of(new BlackOut(plans, 1, "who", 1, 3, RedactionReason.SAFETY))))
                .containsEntry(
                        plans,
                        new AnswerValue.Rows(List.of(
                                Map.of("who", "Lee", "what", "Lee"),
                                Map.of("who", "L" + PublicAnswers.TAKEN + PublicAnswers.TAKEN))));
    }

    private static String masked(String text, BlackOut... passages) {
        Map<QuestionKey, AnswerValue> masked =
                Blackening.masked(Map.of(LAW, new AnswerValue.Text(text)), List.of(passages));
        return ((AnswerValue.Text) masked.getOrDefault(LAW, AnswerValue.NONE))
                .text()
                .replace(PublicAnswers.TAKEN, '#');
    }

    private static String cut(String text, BlackOut... passages) {
        return Blackening.cut(text, List.of(passages));
    }
}

package org.partnershipportal.ground.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.ground.questionnaire.QuestionFixtures.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.taxonomy.Countries;

class AnswerCheckTests {

    private static final AnswerCheck CHECK = new AnswerCheck(Countries.standard()::canBeState);

    @ParameterizedTest
    @CsvSource({
        "'one two three',3",
        "'联合国人权理事会',5",
        "'حقوق الإنسان للجميع',3",
        "'สิทธิมนุษยชน',3",
    })
    void refusesOneWordTooManyInEveryScriptR14_3(String text, int words) {
        int counted = WordCount.of(text);
        assertThat(problem(question("q", QuestionKind.LONG_TEXT, false, counted), text))
                .isEmpty();
        assertThat(problem(question("q", QuestionKind.LONG_TEXT, false, counted - 1), text))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.key()).isEqualTo("questionnaire.problem.too-many-words");
                    assertThat(problem.args()).containsExactly(counted, counted - 1, 1);
                });
        assertThat(counted).isEqualTo(words);
    }

    @Test
    void asksForWhatIsRequired() {
        assertThat(problem(question("q", QuestionKind.SHORT_TEXT, true, 0), ""))
                .map(Problem::key)
                .contains("questionnaire.problem.required");
        assertThat(CHECK.problem(question("f", QuestionKind.ATTACHMENT, true, 0), AnswerValue.NONE, 0))
                .map(Problem::key)
                .contains("questionnaire.problem.required");
        assertThat(CHECK.problem(question("f", QuestionKind.ATTACHMENT, true, 0), AnswerValue.NONE, 1))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,5", "1e5", "+1", "٣", "1.", ".5", "0x1", "1 000"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(problem(question("q", QuestionKind.NUMBER, false, 0), typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "007", "1.50", "123456789012345678901234567890"})
    void takesNumbers(String typed) {
        assertThat(problem(question("q", QuestionKind.NUMBER, false, 0), typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "12.3.2027", "yesterday", "2027-13-01", "99999-01-01"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(problem(question("q", QuestionKind.DATE, false, 0), typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "ecu", "Ecuador", "EC"})
    void refusesWhatIsNoCountry(String typed) {
        assertThat(problem(question("q", QuestionKind.COUNTRY, false, 0), typed))
                .isPresent();
    }

    @Test
    void takesACountryAndADay() {
        assertThat(problem(question("q", QuestionKind.COUNTRY, false, 0), "NAM"))
                .isEmpty();
        assertThat(problem(question("q", QuestionKind.DATE, false, 0), "2028-02-29"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0000-12-31, false", "0001-01-01, true", "9999-12-31, true", "+10000-01-01, false"})
    void takesDaysOfYearsOfFourDigits(String typed, boolean taken) {
        assertThat(problem(question("q", QuestionKind.DATE, false, 0), typed).isEmpty())
                .isEqualTo(taken);
    }

    @Test
    void refusesChoicesThatAreNotOfferedAndTwoWhereOneIsAsked() {
        Question one = choice("q", QuestionKind.ONE_OF, "yes", "no");
        assertThat(chosen(one, "maybe")).map(Problem::key).contains("questionnaire.problem.no-such-choice");
        assertThat(chosen(one, "yes", "no")).map(Problem::key).contains("questionnaire.problem.one-choice");
        assertThat(chosen(one, "yes")).isEmpty();
        assertThat(chosen(choice("q", QuestionKind.SEVERAL_OF, "yes", "no"), "yes", "no"))
                .isEmpty();
        assertThat(chosen(question("q", QuestionKind.LONG_TEXT, false, 0), "yes"))
                .isPresent();
    }

    @Test
    void checksEachCellOfATableAndSaysInWhichRow() {
        Question table =
                table(2, column("what", QuestionKind.SHORT_TEXT, true), column("since", QuestionKind.DATE, false));
        assertThat(rows(table, Map.of("what", "Training", "since", "2027-01-01")))
                .isEmpty();
        assertThat(rows(table, Map.of("what", "Training"), Map.of("since", "2027-01-01")))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.key()).isEqualTo("questionnaire.problem.cell-required");
                    assertThat(problem.args()).containsExactly(2);
                });
        assertThat(rows(table, Map.of("what", "Training", "since", "soon")))
                .map(Problem::key)
                .contains("questionnaire.problem.cell-wrong");
        assertThat(rows(table, Map.of("what", "a"), Map.of("what", "b"), Map.of("what", "c")))
                .map(Problem::key)
                .contains("questionnaire.problem.too-many-rows");
        assertThat(rows(table, Map.of("other", "a")))
                .map(Problem::key)
                .contains("questionnaire.problem.no-such-column");
        assertThat(problem(table, "not a table")).isPresent();
    }

    @Test
    void leavesEmptyRowsOut() {
        assertThat(new AnswerValue.Rows(List.of(Map.of("a", ""), Map.of())).isEmpty())
                .isTrue();
    }

    private static Optional<Problem> problem(Question question, String typed) {
        return CHECK.problem(question, new AnswerValue.Text(typed), 0);
    }

    private static Optional<Problem> chosen(Question question, String... keys) {
        return CHECK.problem(question, new AnswerValue.Chosen(Set.of(keys)), 0);
    }

    @SafeVarargs
    private static Optional<Problem> rows(Question question, Map<String, String>... rows) {
        return CHECK.problem(question, new AnswerValue.Rows(List.of(rows)), 0);
    }
}

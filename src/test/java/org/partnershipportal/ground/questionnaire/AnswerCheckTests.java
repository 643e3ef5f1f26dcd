package org.partnershipportal.ground.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.ground.questionnaire.QuestionFixtures.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Translations;
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

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        -0.01,   0, 100, questionnaire.problem.number-least
        -1,      0, '',  questionnaire.problem.number-least
        100.001, 0, 100, questionnaire.problem.number-most
        101,    '', 100, questionnaire.problem.number-most
        4,       5, 5,   questionnaire.problem.number-least
        6,       5, 5,   questionnaire.problem.number-most
        1.2,  1.25, '',  questionnaire.problem.number-least
        0,       0, 100, -
        100.0,   0, 100, -
        007,     7, 7,   -
        99999,   0, '',  -
        -99999, '', 100, -
        """)
    void refusesNumbersBeyondTheirBounds(String typed, String least, String most, @Nullable String key) {
        assertThat(problem(within(question("q", QuestionKind.NUMBER, false, 0), least, most), typed)
                        .map(Problem::key))
                .isEqualTo(Optional.ofNullable(key));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        2019-12-31, 2020-01-01, 2027-12-31, questionnaire.problem.date-least
        2028-01-01, 2020-01-01, 2027-12-31, questionnaire.problem.date-most
        0999-01-01, 2020-01-01, '',         questionnaire.problem.date-least
        2020-01-01, 2020-01-01, 2027-12-31, -
        2027-12-31, 2020-01-01, 2027-12-31, -
        9999-12-31, 2020-01-01, '',         -
        """)
    void refusesDaysBeyondTheirBounds(String typed, String least, String most, @Nullable String key) {
        assertThat(problem(within(question("q", QuestionKind.DATE, false, 0), least, most), typed)
                        .map(Problem::key))
                .isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void refusesTooFewAndTooManyChoicesButNotNone() {
        Question places = within(choice("q", QuestionKind.SEVERAL_OF, "a", "b", "c", "d"), "2", "3");
        assertThat(chosen(places, "a")).hasValueSatisfying(problem -> {
            assertThat(problem.key()).isEqualTo("questionnaire.problem.several-of-least");
            assertThat(problem.args()).containsExactly(2, 1);
        });
        assertThat(chosen(places, "a", "b", "c", "d")).hasValueSatisfying(problem -> {
            assertThat(problem.key()).isEqualTo("questionnaire.problem.several-of-most");
            assertThat(problem.args()).containsExactly(3, 4);
        });
        assertThat(chosen(places, "a", "b")).isEmpty();
        assertThat(chosen(places, "a", "b", "c")).isEmpty();
        assertThat(chosen(places)).as("need not be answered").isEmpty();
        assertThat(chosen(places, "a", "x")).map(Problem::key).contains("questionnaire.problem.no-such-choice");
    }

    @Test
    void readsAnAnswerBeforeItMeasuresIt() {
        assertThat(problem(within(question("q", QuestionKind.NUMBER, false, 0), "0", "9"), "many"))
                .map(Problem::key)
                .contains("questionnaire.problem.number");
        assertThat(problem(within(question("q", QuestionKind.DATE, false, 0), "2020-01-01", ""), "soon"))
                .map(Problem::key)
                .contains("questionnaire.problem.date");
    }

    @Test
    void measuresEachCellAndNamesRowColumnAndBound() {
        Question table = table(
                3,
                within(column("year", QuestionKind.NUMBER, false), "1950", "2027"),
                within(column("since", QuestionKind.DATE, false), "2020-01-01", ""));
        assertThat(rows(table, Map.of("year", "1950"), Map.of("since", "2020-01-01")))
                .isEmpty();
        assertThat(rows(table, Map.of("year", "2000"), Map.of("year", "2028"))).hasValueSatisfying(problem -> {
            assertThat(problem.field()).isEqualTo("rows");
            assertThat(Translations.standard()
                            .text(Language.EN, problem.key(), problem.args().toArray()))
                    .isEqualTo("Row 2: “year” is too high. Enter 2027 or less.");
        });
        assertThat(rows(table, Map.of("since", "2019-12-31"))).hasValueSatisfying(problem -> {
            assertThat(problem.key()).isEqualTo("questionnaire.problem.cell.date-least");
            assertThat(Translations.standard()
                            .text(Language.FR, problem.key(), problem.args().toArray()))
                    .contains("1er janvier 2020");
        });
        assertThat(rows(table, Map.of("year", "old"))).map(Problem::key).contains("questionnaire.problem.cell-wrong");
    }

    @Test
    void tellsItsBoundsInEachLanguage() {
        Question number = within(question("q", QuestionKind.NUMBER, false, 0), "0.5", "12", text("persons"));
        assertThat(told(number, Language.EN)).isEqualTo("From 0.5 to 12. Unit: persons.");
        assertThat(told(within(question("q", QuestionKind.DATE, false, 0), "2020-01-01", ""), Language.EN))
                .isEqualTo("1 January 2020 or later.");
        assertThat(told(within(choice("q", QuestionKind.SEVERAL_OF, "a", "b", "c"), "2", "2"), Language.EN))
                .isEqualTo("Choose exactly 2.");
        assertThat(told(within(choice("q", QuestionKind.SEVERAL_OF, "a", "b", "c"), "", "2"), Language.EN))
                .isEqualTo("Choose at most 2.");
        assertThat(question("q", QuestionKind.NUMBER, false, 0).told()).isEmpty();
        for (Language language : Language.values()) {
            for (QuestionKind kind : List.of(QuestionKind.NUMBER, QuestionKind.DATE, QuestionKind.SEVERAL_OF)) {
                String one = kind == QuestionKind.DATE ? "2020-01-01" : "1";
                String two = kind == QuestionKind.DATE ? "2021-01-01" : "2";
                Question it = question("q", kind, false, 0);
                assertThat(List.of(
                                within(it, one, two), within(it, one, ""), within(it, "", two), within(it, one, one)))
                        .allSatisfy(bound ->
                                assertThat(told(bound, language)).isNotBlank().doesNotContain("questionnaire.", "{"));
            }
        }
    }

    private static String told(Question question, Language language) {
        return question.told().stream()
                .map(sentence -> sentence.in(language, String::valueOf))
                .collect(Collectors.joining(" "));
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

package org.partnershipportal.ground.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.consultation.call.CallFixtures.content;
import static org.partnershipportal.consultation.call.CallFixtures.en;
import static org.partnershipportal.consultation.call.CallFixtures.longText;
import static org.partnershipportal.consultation.call.CallFixtures.question;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;

@DisplayName("The questions of a call")
class QuestionnaireTests {

    private final Questionnaire it = content().questionnaire();
    private final Section situation = it.sections().getFirst();
    private final Section practice = it.sections().getLast();

    @Test
    void takesANewQuestionToTheEndOfItsSection() {
        Questionnaire more = it.with(longText("more", false, 0));
        assertThat(keys(more)).startsWith("law", "data", "which-data", "more");
        assertThat(more.questions()).hasSize(it.questions().size() + 1);
    }

    @Test
    void putsAChangedQuestionInItsPlace() {
        Questionnaire changed = it.with(longText("law", false, 7));
        assertThat(keys(changed).getFirst()).isEqualTo("law");
        assertThat(changed.question(new QuestionKey("law")).orElseThrow().wordLimit())
                .isEqualTo(7);
        assertThat(changed.questions()).hasSameSizeAs(it.questions());
    }

    @Test
    void movesAQuestionWithinItsSectionOnly() {
        QuestionKey name = new QuestionKey("name");
        Questionnaire ordered = it.with(it.question(name).orElseThrow());
        assertThat(keys(ordered.moved(name, false)).indexOf("name"))
                .isEqualTo(keys(ordered).indexOf("name") + 1);
        assertThat(ordered.moved(name, true)).isEqualTo(ordered);
        assertThat(ordered.moved(new QuestionKey("activities"), false)).isEqualTo(ordered);
        assertThat(ordered.moved(new QuestionKey("nothing"), true)).isEqualTo(ordered);
    }

    @Test
    void movesASectionWithItsQuestions() {
        Questionnaire moved = it.moved(practice, true);
        assertThat(moved.sections()).containsExactly(practice, situation);
        assertThat(moved.questions().getLast().section()).isEqualTo(situation.key());
        assertThat(it.moved(practice, false).sections()).isEqualTo(it.sections());
    }

    @Test
    void losesASectionWithItsQuestions() {
        Questionnaire rest = it.without(practice);
        assertThat(rest.sections()).containsExactly(situation);
        assertThat(rest.questions()).allMatch(question -> question.section().equals(situation.key()));
        assertThat(keys(it.without(new QuestionKey("law")))).doesNotContain("law");
    }

    @Test
    void givesNewOnesKeysThatAreFree() {
        assertThat(Questionnaire.EMPTY.freeKey()).isEqualTo(new QuestionKey("q1"));
        assertThat(Questionnaire.EMPTY.freeSectionKey()).isEqualTo("s1");
        assertThat(Questionnaire.free("q", List.of("q1", "q3"))).isEqualTo("q4");
        assertThat(Questionnaire.free("q", List.of("q2"))).isEqualTo("q3");
        Questionnaire one = Questionnaire.EMPTY
                .with(new Section("practice", en("Practice")))
                .with(question("q2", QuestionKind.DATE));
        assertThat(one.freeKey()).isEqualTo(new QuestionKey("q3"));
    }

    @Test
    void movesTheFirstAndTheLastOnlyInwards() {
        QuestionKey first = new QuestionKey("law");
        QuestionKey last = new QuestionKey("activities");
        assertThat(keys(it.moved(first, false))).startsWith("data", "law");
        assertThat(keys(it.moved(new QuestionKey("data"), true))).startsWith("data", "law");
        assertThat(it.moved(first, true)).isEqualTo(it);
        assertThat(it.moved(last, false)).isEqualTo(it);
        assertThat(it.moved(situation, false).sections()).containsExactly(practice, situation);
        assertThat(it.moved(situation, true)).isEqualTo(it);
        assertThat(it.moved(new Section("nothing", en("Nothing")), false)).isEqualTo(it);
    }

    @Test
    void putsAChangedSectionInItsPlace() {
        Section changed = new Section(situation.key(), en("What is"));
        assertThat(it.with(changed).sections()).containsExactly(changed, practice);
        Section more = new Section("more", en("More"));
        assertThat(it.with(more).sections()).containsExactly(situation, practice, more);
    }

    @Test
    void needsATitleForEachSection() {
        assertThat(problems(new Questionnaire(List.of(new Section("bare", Texts.NONE)), List.of())))
                .containsExactly("section.bare.title.en");
    }

    @Test
    void takesThirtySectionsTwoHundredChoicesAndTwentyColumns() {
        assertThat(problems(sections(QuestionnaireLimits.SECTIONS))).isEmpty();
        assertThat(problems(sections(QuestionnaireLimits.SECTIONS + 1))).containsExactly("sections");
        assertThat(problems(choosing(QuestionnaireLimits.CHOICES))).isEmpty();
        assertThat(problems(choosing(QuestionnaireLimits.CHOICES + 1))).containsExactly("question.q.choices");
        assertThat(problems(table(columns(QuestionnaireLimits.COLUMNS)))).isEmpty();
        assertThat(problems(table(columns(QuestionnaireLimits.COLUMNS + 1)))).containsExactly("question.q.columns");
    }

    @Test
    void takesNoColumnTwice() {
        assertThat(problems(table(List.of(columns(1).getFirst(), columns(1).getFirst()))))
                .containsExactly("question.q.columns");
    }

    private static Questionnaire sections(int number) {
        return new Questionnaire(
                IntStream.range(0, number)
                        .mapToObj(n -> new Section("s" + n, en("Section")))
                        .toList(),
                List.of());
    }

    private static Questionnaire choosing(int number) {
        return one(
                QuestionKind.SEVERAL_OF,
                IntStream.range(0, number)
                        .mapToObj(n -> new Choice("c" + n, en("Choice")))
                        .toList(),
                List.of());
    }

    private static List<Column> columns(int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> new Column("c" + n, QuestionKind.DATE, false, en("Day"), List.of()))
                .toList();
    }

    private static Questionnaire table(List<Column> columns) {
        return one(QuestionKind.TABLE, List.of(), columns);
    }

    private static Questionnaire one(QuestionKind kind, List<Choice> choices, List<Column> columns) {
        return new Questionnaire(
                List.of(new Section("one", en("One"))),
                List.of(new Question(
                        new QuestionKey("q"),
                        "one",
                        kind,
                        false,
                        en("Which?"),
                        Texts.NONE,
                        0,
                        choices,
                        columns,
                        kind == QuestionKind.TABLE ? 5 : 0,
                        null)));
    }

    private static List<String> problems(Questionnaire raw) {
        FieldChecks checks = new FieldChecks();
        new QuestionnaireChecks(checks, new TextChecks(checks, Language.EN)).cleaned(raw);
        try {
            checks.done();
            return List.of();
        } catch (InvalidInput refused) {
            return refused.problems().stream().map(Problem::field).toList();
        }
    }

    @Test
    void standsInTheOrderOfItsSectionsOnceItIsClean() {
        Questionnaire mixed = new Questionnaire(
                it.sections(), List.of(question("since", QuestionKind.DATE), longText("law", true, 0)));
        FieldChecks checks = new FieldChecks();
        assertThat(keys(new QuestionnaireChecks(checks, new TextChecks(checks, Language.EN)).cleaned(mixed)))
                .containsExactly("law", "since");
    }

    private static List<String> keys(Questionnaire questionnaire) {
        return questionnaire.questions().stream().map(q -> q.key().value()).toList();
    }
}

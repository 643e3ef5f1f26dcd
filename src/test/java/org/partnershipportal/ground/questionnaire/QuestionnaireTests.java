package org.partnershipportal.ground.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.consultation.call.CallFixtures.content;
import static org.partnershipportal.consultation.call.CallFixtures.en;
import static org.partnershipportal.consultation.call.CallFixtures.longText;
import static org.partnershipportal.consultation.call.CallFixtures.question;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.Language;

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

package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.consultation.call.CallFixtures.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;

@DisplayName("How much of a call stands in a language")
class LanguageShareTests {

    @Test
    void countsTextsAndQuestionsOfThoseThatThereAre() {
        assertThat(share(content(), Language.EN)).isEqualTo(new LanguageShare(Language.EN, 7, 7, 10, 10));
        assertThat(share(content(), Language.AR)).isEqualTo(new LanguageShare(Language.AR, 1, 7, 0, 10));
    }

    @Test
    void countsATextThatMayBeMissingOnlyWhereItIsThere() {
        CallContent content = with("background", en("Years ago"));
        assertThat(share(content, Language.EN)).isEqualTo(new LanguageShare(Language.EN, 8, 8, 10, 10));
        assertThat(share(content, Language.AR).ofTexts()).isEqualTo(8);
    }

    @Test
    void countsATextThatIsStillMissingInADraft() {
        LanguageShare share = share(bareDraft().content(), Language.EN);
        assertThat(share).isEqualTo(new LanguageShare(Language.EN, 1, 7, 0, 0));
        assertThat(share.isWhole()).isFalse();
        assertThat(share.told(Language.EN)).isEqualTo("1 of 7 texts");
    }

    @Test
    @DisplayName("a language in which the questions are missing is not whole, though every text stands in it")
    void isNotWholeWithoutTheQuestions() {
        List<Texts> all = new ArrayList<>();
        content().texts().all().forEach(text -> all.add(text.isEmpty() ? text : text.with(Language.FR, "Texte")));
        CallContent content = content().saying(CallTexts.of(all));
        assertThat(share(content, Language.FR).isWhole()).isFalse();
        assertThat(content.readableIn(Language.EN))
                .contains("French (7 of 7 texts and 0 of 10 questions)")
                .doesNotContain("English (");
        CallContent whole = content.asking(new Questionnaire(
                content.questionnaire().sections(),
                content.questionnaire().questions().stream()
                        .map(LanguageShareTests::inFrench)
                        .toList()));
        assertThat(share(whole, Language.FR).isWhole()).isTrue();
        assertThat(whole.readableIn(Language.EN)).contains("French").doesNotContain("French (");
    }

    @Test
    void isNotOfferedWhereNothingStandsInIt() {
        CallContent content = with("title", en("Older persons"));
        assertThat(content.readableIn(Language.EN)).isEqualTo("English");
        assertThat(content.languages()).filteredOn(LanguageShare::isThere).hasSize(1);
    }

    private static Question inFrench(Question question) {
        return new Question(
                question.key(),
                question.section(),
                question.kind(),
                question.required(),
                question.label().with(Language.FR, "Question"),
                question.help(),
                question.wordLimit(),
                question.choices(),
                question.columns(),
                question.maxRows(),
                question.shownIf());
    }

    private static CallContent with(String name, Texts text) {
        List<Texts> all = new ArrayList<>(content().texts().all());
        all.set(CallTexts.NAMES.indexOf(name), text);
        return content().saying(CallTexts.of(all));
    }

    private static LanguageShare share(CallContent content, Language language) {
        return content.languages().stream()
                .filter(share -> share.language() == language)
                .findFirst()
                .orElseThrow();
    }
}

package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.call.CallFixtures.*;
import static org.partnershipportal.ground.questionnaire.QuestionFixtures.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.taxonomy.RuleRef;

@DisplayName("What a call says, asks and allows")
class ContentChecksTests {

    @Test
    void mayHaveEveryKindOfQuestion() {
        assertThat(ContentChecks.cleaned(content())).isEqualTo(content());
        ContentChecks.requireComplete(content());
    }

    @Test
    void needsOnlyATitleAsADraft() {
        CallContent draft = new DraftCall("Older persons", Language.EN, "older-persons", null).content();
        assertThat(ContentChecks.cleaned(draft)).isEqualTo(draft);
    }

    @Test
    void isNormalisedOnceAndForAll() {
        CallContent cleaned = ContentChecks.cleaned(titled(en("  Cafe\u0301 in prisons\r\ntoday ")));
        assertThat(cleaned.texts().title()).isEqualTo(en("Café in prisons today"));
        assertThat(ContentChecks.cleaned(cleaned)).isEqualTo(cleaned);
    }

    @Test
    void needsItsTitleInTheOriginalLanguage() {
        refuses(titled(Texts.of(Language.FR, "Personnes âgées")), "title.en");
    }

    @Test
    void saysInWhichLanguageATextIsAtFault() {
        refuses(titled(new Texts(Map.of(Language.EN, "Good", Language.AR, "سيئ\u202E"))), "title.ar");
        refuses(titled(new Texts(Map.of(Language.EN, "Good", Language.ZH, "\ud800"))), "title.zh");
        refuses(titled(en("x".repeat(CallLimits.TITLE + 1))), "title.en");
    }

    @Test
    void refusesEveryTextThatIsMissingWhenItOpens() {
        CallContent draft = new DraftCall("Older persons", Language.FR, "older-persons", null).content();
        assertThatThrownBy(() -> ContentChecks.requireComplete(draft))
                .satisfies(refused -> assertThat(fields(refused))
                        .containsExactly(
                                "issuedBy.fr",
                                "purpose.fr",
                                "whoShouldRespond.fr",
                                "whatToSend.fr",
                                "nextSteps.fr",
                                "howUsed.fr",
                                "questions"));
    }

    @Test
    void refusesASectionWithoutAQuestionWhenItOpens() {
        Questionnaire it = content().questionnaire();
        CallContent content = asking(new Questionnaire(
                IntStream.rangeClosed(0, it.sections().size())
                        .mapToObj(i -> i == 2
                                ? new Section("empty", en("Empty"))
                                : it.sections().get(i))
                        .toList(),
                it.questions()));
        ContentChecks.cleaned(content);
        assertThatThrownBy(() -> ContentChecks.requireComplete(content))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("section.empty"));
    }

    @Test
    void refusesKeysThatStandTwiceOrAreNone() {
        refuses(plus(longText("law", false, 0)), "questions");
        Questionnaire it = content().questionnaire();
        Section twice = it.sections().getFirst();
        refuses(asking(new Questionnaire(List.of(twice, twice, it.sections().get(1)), it.questions())), "sections");
        refuses(changed("data", q -> CallFixtures.choices(q, choices("yes", "Not a key"))), "question.data.choices");
        refuses(
                changed("places", q -> CallFixtures.choices(q, choices("prison", "prison"))),
                "question.places.choices");
    }

    @Test
    void refusesAQuestionOfNoSection() {
        Questionnaire it = content().questionnaire();
        assertThatThrownBy(() -> ContentChecks.cleaned(
                        asking(new Questionnaire(List.of(it.sections().getFirst()), it.questions()))))
                .satisfies(refused -> assertThat(fields(refused)).contains("question.name.section"));
    }

    @Test
    void refusesAQuestionWithoutWords() {
        Question law = longText("law", true, 500);
        refuses(
                changed(
                        "law",
                        q -> new Question(
                                law.key(),
                                law.section(),
                                law.kind(),
                                true,
                                Texts.NONE,
                                Texts.NONE,
                                500,
                                List.of(),
                                List.of(),
                                0,
                                null)),
                "question.law.label.en");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001, Integer.MAX_VALUE})
    void refusesWordLimitsOutOfBounds(int words) {
        refuses(changed("law", q -> words(q, words)), "question.law.wordLimit");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10_000})
    void takesWordLimitsWithinBoundsAndNone(int words) {
        ContentChecks.cleaned(changed("law", q -> words(q, words)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201})
    void refusesNumbersOfRowsOutOfBounds(int rows) {
        refuses(changed("activities", q -> columns(q, q.columns(), rows)), "question.activities.maxRows");
    }

    @Test
    void refusesWhatDoesNotFitTheKind() {
        refuses(changed("since", q -> words(q, 10)), "question.since.wordLimit");
        refuses(changed("law", q -> columns(q, List.of(), 5)), "question.law.maxRows");
        refuses(changed("law", q -> CallFixtures.choices(q, choices("yes", "no"))), "question.law.choices");
        refuses(changed("law", q -> columns(q, table("activities").columns(), 0)), "question.law.columns");
    }

    @Test
    void refusesBoundsThatAreNoneOrStandTheWrongWayRound() {
        String number = "question.how-many.bounds.";
        refuses(changed("how-many", q -> within(q, "few", "")), number + "least");
        refuses(changed("how-many", q -> within(q, "", "1,5")), number + "most");
        refuses(changed("how-many", q -> within(q, "10", "9.99")), number + "most");
        refuses(changed("how-many", q -> within(q, "2020-01-01", "")), number + "least");
        refuses(changed("how-many", q -> within(q, "", "", en("u".repeat(61)))), number + "unit.en");
        refuses(changed("since", q -> within(q, "5", "")), "question.since.bounds.least");
        refuses(changed("since", q -> within(q, "", "2027-02-29")), "question.since.bounds.most");
        refuses(changed("since", q -> within(q, "2027-01-02", "2027-01-01")), "question.since.bounds.most");
        refuses(changed("since", q -> within(q, "", "", en("days"))), "question.since.bounds.unit");
        refuses(changed("places", q -> within(q, "0", "")), "question.places.bounds.least");
        refuses(changed("places", q -> within(q, "1.5", "")), "question.places.bounds.least");
        refuses(changed("places", q -> within(q, "", "99")), "question.places.bounds.most");
        refuses(changed("places", q -> within(q, "2", "1")), "question.places.bounds.most");
    }

    @Test
    void refusesBoundsOfWhatHasNone() {
        refuses(changed("law", q -> within(q, "1", "")), "question.law.bounds");
        refuses(changed("data", q -> within(q, "1", "")), "question.data.bounds");
        refuses(changed("law", q -> within(q, "", "", en("words"))), "question.law.bounds");
        refuses(
                changed(
                        "activities",
                        q -> columns(
                                q,
                                List.of(within(
                                        new Column("it", QuestionKind.SHORT_TEXT, false, en("It"), List.of()),
                                        "1",
                                        "")),
                                5)),
                "question.activities.column.it.bounds");
        refuses(
                changed(
                        "activities",
                        q -> columns(
                                q,
                                List.of(within(
                                        new Column("it", QuestionKind.NUMBER, false, en("It"), List.of()), "x", "")),
                                5)),
                "question.activities.column.it.bounds.least");
    }

    @Test
    void takesBoundsThatFit() {
        ContentChecks.cleaned(changed("how-many", q -> within(q, "-1.5", "-1.5", en("per cent"))));
        ContentChecks.cleaned(changed("since", q -> within(q, "2020-02-29", "")));
        ContentChecks.cleaned(changed("places", q -> within(q, "1", "2")));
    }

    @Test
    void refusesFewerThanTwoChoices() {
        refuses(changed("places", q -> CallFixtures.choices(q, choices("prison"))), "question.places.choices");
        refuses(changed("places", q -> CallFixtures.choices(q, List.of())), "question.places.choices");
    }

    @Test
    void refusesTablesWithoutAColumnAndColumnsThatDoNotFit() {
        refuses(changed("activities", q -> columns(q, List.of(), 5)), "question.activities.columns");
        for (QuestionKind kind : EnumSet.of(
                QuestionKind.LONG_TEXT, QuestionKind.SEVERAL_OF, QuestionKind.ATTACHMENT, QuestionKind.TABLE)) {
            refuses(
                    changed(
                            "activities",
                            q -> columns(q, List.of(new Column("it", kind, false, en("It"), List.of())), 5)),
                    "question.activities.column.it.kind");
        }
        refuses(
                changed(
                        "activities",
                        q -> columns(q, List.of(new Column("it", QuestionKind.ONE_OF, false, en("It"), List.of())), 5)),
                "question.activities.column.it.choices");
        refuses(
                changed(
                        "activities",
                        q -> columns(q, List.of(new Column("it", QuestionKind.DATE, false, Texts.NONE, List.of())), 5)),
                "question.activities.column.it.label.en");
    }

    @Test
    void refusesConditionsOnLaterQuestionsOnOnesWithoutChoicesAndOnNone() {
        String field = "question.law.shownIf";
        refuses(changed("law", q -> shownIf(q, "data", "yes")), field);
        refuses(changed("which-data", q -> shownIf(q, "name", "yes")), "question.which-data.shownIf");
        refuses(changed("which-data", q -> shownIf(q, "nothing", "yes")), "question.which-data.shownIf");
        refuses(changed("which-data", q -> shownIf(q, "which-data", "yes")), "question.which-data.shownIf");
    }

    @Test
    void refusesConditionsOnChoicesThatAreNotThere() {
        refuses(changed("which-data", q -> shownIf(q, "data", "yes", "perhaps")), "question.which-data.shownIf");
        refuses(changed("which-data", q -> shownIf(q, "data")), "question.which-data.shownIf");
    }

    @Test
    void refusesToLoseAQuestionOnWhichAnotherDepends() {
        refuses(changed("data", q -> null), "question.which-data.shownIf");
    }

    @Test
    void refusesMoreThanAHundredQuestions() {
        List<Question> many = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> longText("q" + i, false, 0))
                .toList();
        ContentChecks.cleaned(questions(many.subList(0, 100)));
        refuses(questions(many), "questions");
    }

    @Test
    void refusesRulesThatAllowNothing() {
        refuses(allowing(rules(Set.of(), EnumSet.allOf(TextChoice.class), 10, 1, 5)), "rules.names");
        refuses(allowing(rules(EnumSet.allOf(NameChoice.class), Set.of(), 10, 1, 5)), "rules.texts");
    }

    @Test
    void refusesFilesOutOfBounds() {
        Set<NameChoice> names = EnumSet.allOf(NameChoice.class);
        Set<TextChoice> texts = EnumSet.allOf(TextChoice.class);
        refuses(allowing(rules(names, texts, 21, 1, 5)), "rules.files");
        refuses(allowing(rules(names, texts, -1, 1, 5)), "rules.files");
        refuses(allowing(rules(names, texts, 0, 1, 5)), "rules.files");
        refuses(allowing(rules(names, texts, 1, 0, 5)), "rules.bytesPerFile");
        refuses(allowing(rules(names, texts, 1, 50L * 1024 * 1024 + 1, 5)), "rules.bytesPerFile");
        refuses(allowing(rules(names, texts, 1, 1, 0)), "rules.retentionYears");
        ContentChecks.cleaned(allowing(rules(names, texts, 20, 50L * 1024 * 1024, 5)));
    }

    @Test
    void refusesThemesAndRulesThatAreNone() {
        CallContent it = content();
        refuses(
                new CallContent(
                        it.original(),
                        it.texts(),
                        it.questionnaire(),
                        it.rules(),
                        List.of("no-theme"),
                        it.standards(),
                        ""),
                "themes");
        refuses(
                new CallContent(
                        it.original(),
                        it.texts(),
                        it.questionnaire(),
                        it.rules(),
                        it.themes(),
                        List.of(new RuleRef("MANDELA", 123)),
                        ""),
                "standards");
    }

    @Test
    void asksForNoFileWhereNoneMayBeSent() {
        CallContent without = changed("evidence", q -> null);
        CallRules none = rules(CallRules.STANDARD.names(), CallRules.STANDARD.texts(), 0, 1, 1);
        refuses(allowing(none), "rules.files");
        CallContent silent = new CallContent(
                without.original(),
                without.texts(),
                without.questionnaire(),
                none,
                without.themes(),
                without.standards(),
                without.mandate());
        assertThat(ContentChecks.cleaned(silent)).isEqualTo(silent);
    }

    @Test
    void takesTwentyThemesAndSixtyStandardsAndNotOneMore() {
        List<String> themes = org.partnershipportal.platform.taxonomy.Themes.standard().all().stream()
                .map(org.partnershipportal.platform.taxonomy.Theme::code)
                .toList();
        ContentChecks.cleaned(about(themes.subList(0, CallLimits.THEMES), List.of()));
        refuses(about(themes.subList(0, CallLimits.THEMES + 1), List.of()), "themes");
        ContentChecks.cleaned(about(List.of(), mandela(CallLimits.STANDARDS)));
        refuses(about(List.of(), mandela(CallLimits.STANDARDS + 1)), "standards");
    }

    private static List<RuleRef> mandela(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(rule -> new RuleRef("MANDELA", rule))
                .toList();
    }

    private static CallContent about(List<String> themes, List<RuleRef> standards) {
        CallContent it = content();
        return new CallContent(
                it.original(), it.texts(), it.questionnaire(), it.rules(), themes, standards, it.mandate());
    }

    @Test
    void asksAQuestionOnlyIfItsConditionHolds() {
        Questionnaire it = content().questionnaire();
        QuestionKey dependent = new QuestionKey("which-data");
        assertThat(it.asked(key -> Set.of())).extracting(Question::key).doesNotContain(dependent);
        assertThat(it.asked(key -> key.value().equals("data") ? Set.of("yes") : Set.of()))
                .extracting(Question::key)
                .contains(dependent);
        assertThat(it.asked(key -> key.value().equals("data") ? Set.of("no") : Set.of()))
                .extracting(Question::key)
                .doesNotContain(dependent);
    }

    private static CallRules rules(Set<NameChoice> names, Set<TextChoice> texts, int files, long bytes, int years) {
        return new CallRules(true, names, texts, files, bytes, years);
    }

    private static void refuses(CallContent content, String field) {
        assertThatThrownBy(() -> ContentChecks.cleaned(content))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly(field));
    }
}

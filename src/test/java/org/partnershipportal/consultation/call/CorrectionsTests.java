package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.call.CallFixtures.*;
import static org.partnershipportal.ground.questionnaire.QuestionFixtures.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.InvalidInput;

@DisplayName("A correction of an open call")
class CorrectionsTests {

    private static final CallRules RULES = CallRules.STANDARD;

    @Test
    void mayChangeTexts() {
        passes(titled(en("Older persons in prison")));
        Question law = content().questionnaire().questions().getFirst();
        passes(changed(
                "law",
                q -> new Question(
                        law.key(),
                        "practice",
                        law.kind(),
                        true,
                        en("Which laws?"),
                        en("Name them."),
                        500,
                        List.of(),
                        List.of(),
                        0,
                        null)));
    }

    @Test
    void mayRaiseLimitsOrTakeThemAway() {
        passes(changed("law", q -> words(q, 501)));
        passes(changed("law", q -> words(q, 0)));
        passes(changed("activities", q -> columns(q, q.columns(), 41)));
        passes(allowing(new CallRules(true, RULES.names(), RULES.texts(), 11, RULES.bytesPerFile() + 1, 4)));
    }

    @Test
    void mayMakeAQuestionOptional() {
        passes(changed("law", q -> required(q, false)));
    }

    @Test
    void mayAddWhatNeedNotBeAnswered() {
        passes(plus(longText("more", false, 100)));
        passes(changed("data", q -> CallFixtures.choices(q, choices("yes", "no", "perhaps"))));
        passes(changed("activities", q -> {
            List<Column> more = new ArrayList<>(q.columns());
            more.add(new Column("where", QuestionKind.COUNTRY, false, en("Where"), List.of()));
            return columns(q, more, 40);
        }));
    }

    @Test
    void mayAskAnOptionalQuestionOfMore() {
        passes(changed("which-data", q -> always(q)));
        passes(changed("which-data", q -> shownIf(q, "data", "yes", "no")));
    }

    @Test
    void mayWidenBoundsAndTakeThemAway() {
        CallContent before = changed("how-many", q -> within(q, "1", "10"));
        Corrections.requireHarmless(before, changed("how-many", q -> within(q, "0.5", "10.0")));
        Corrections.requireHarmless(before, changed("how-many", q -> within(q, "", "11")));
        Corrections.requireHarmless(before, content());
    }

    @Test
    void neverNarrowsBounds() {
        CallContent before = changed("how-many", q -> within(q, "1", "10"));
        refusesAfter(content(), changed("how-many", q -> within(q, "1", "")), "question.how-many.bounds.least");
        refusesAfter(content(), changed("since", q -> within(q, "", "2030-01-01")), "question.since.bounds.least");
        refusesAfter(content(), changed("places", q -> within(q, "", "2")), "question.places.bounds.least");
        refusesAfter(before, changed("how-many", q -> within(q, "2", "10")), "question.how-many.bounds.least");
        refusesAfter(before, changed("how-many", q -> within(q, "1", "9")), "question.how-many.bounds.least");
        refusesAfter(before, changed("how-many", q -> within(q, "2", "")), "question.how-many.bounds.least");
        refusesAfter(
                content(),
                changed(
                        "activities",
                        q -> columns(
                                q,
                                q.columns().stream()
                                        .map(c -> c.kind() == QuestionKind.NUMBER ? within(c, "1950", "") : c)
                                        .toList(),
                                q.maxRows())),
                "question.activities.columns");
    }

    private static void refusesAfter(CallContent before, CallContent after, String field) {
        assertThatThrownBy(() -> Corrections.requireHarmless(before, after))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field())
                                .contains(field));
    }

    @Test
    void neverRemovesAQuestion() {
        refuses(changed("law", q -> null), "call.correction.question-removed", "question.law");
    }

    @Test
    void namesTheQuestionInTheSentence() {
        assertThatThrownBy(() -> Corrections.requireHarmless(content(), changed("law", q -> words(q, 499))))
                .satisfies(
                        refused -> assertThat(((InvalidInput) refused).args()).containsExactly("What of law?", 500));
    }

    @Test
    void neverRemovesAChoice() {
        refuses(
                changed("places", q -> CallFixtures.choices(q, choices("prison", "hospital", "school"))),
                "call.correction.choice-removed",
                "question.places.choices");
    }

    @Test
    void neverTightensALimit() {
        refuses(changed("law", q -> words(q, 499)), "call.correction.word-limit", "question.law.wordLimit");
        refuses(changed("name", q -> words(q, 10_000)), "call.correction.word-limit", "question.name.wordLimit");
        refuses(
                changed("activities", q -> columns(q, q.columns(), 39)),
                "call.correction.rows",
                "question.activities.maxRows");
    }

    @Test
    void neverChangesAKind() {
        refuses(changed("how-many", q -> kind(q, QuestionKind.DATE)), "call.correction.kind", "question.how-many.kind");
    }

    @Test
    void neverRequiresWhatWasOptional() {
        refuses(changed("name", q -> required(q, true)), "call.correction.now-required", "question.name.required");
        refuses(plus(longText("more", true, 0)), "call.correction.new-required", "question.more.required");
    }

    @Test
    void neverHidesAQuestionFromThoseWhoWereAsked() {
        refuses(
                changed("places", q -> shownIf(q, "data", "yes", "no")),
                "call.correction.condition",
                "question.places.shownIf");
        refuses(
                changed("which-data", q -> shownIf(q, "data", "no")),
                "call.correction.condition",
                "question.which-data.shownIf");
    }

    @Test
    void neverAsksARequiredQuestionOfOthersThanBefore() {
        CallContent before = changed("which-data", q -> required(q, true));
        CallContent after = changed("which-data", q -> required(always(q), true));
        assertThatThrownBy(() -> Corrections.requireHarmless(before, after))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("call.correction.condition-required"));
    }

    @Test
    void neverChangesAColumnInWhichSomethingStands() {
        refuses(
                changed("activities", q -> columns(q, q.columns().subList(0, 2), 40)),
                "call.correction.column-changed",
                "question.activities.columns");
        refuses(
                changed("activities", q -> columns(q, replaced(q, "year", QuestionKind.DATE, false), 40)),
                "call.correction.column-changed",
                "question.activities.columns");
        refuses(
                changed("activities", q -> columns(q, replaced(q, "year", QuestionKind.NUMBER, true), 40)),
                "call.correction.column-required",
                "question.activities.columns");
        refuses(
                changed("activities", q -> {
                    List<Column> more = new ArrayList<>(q.columns());
                    more.add(new Column("where", QuestionKind.COUNTRY, true, en("Where"), List.of()));
                    return columns(q, more, 40);
                }),
                "call.correction.column-required",
                "question.activities.columns");
    }

    @Test
    void neverTakesAChoiceOutOfAColumn() {
        refuses(
                changed("activities", q -> {
                    List<Column> fewer = new ArrayList<>(q.columns());
                    fewer.set(1, new Column("kind", QuestionKind.ONE_OF, false, en("Kind"), choices("training")));
                    return columns(q, fewer, 40);
                }),
                "call.correction.choice-removed",
                "question.activities.column.kind.choices");
    }

    @Test
    void saysHowBigFilesMayBeInMegabytes() {
        assertThatThrownBy(() -> Corrections.requireHarmless(
                        content(), allowing(new CallRules(true, RULES.names(), RULES.texts(), 10, 1, 5))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.args()).containsExactly(RULES.bytesPerFile() / 1024 / 1024));
    }

    @Test
    void neverNarrowsWhatIsAllowed() {
        String narrowed = "call.correction.rule-narrowed";
        refuses(
                allowing(new CallRules(false, RULES.names(), RULES.texts(), 10, RULES.bytesPerFile(), 5)),
                narrowed,
                "rules.individuals");
        refuses(
                allowing(new CallRules(
                        true,
                        EnumSet.of(NameChoice.SHOWN, NameChoice.TEAM_ONLY),
                        RULES.texts(),
                        10,
                        RULES.bytesPerFile(),
                        5)),
                narrowed,
                "rules.names");
        refuses(
                allowing(new CallRules(
                        true, RULES.names(), Set.of(TextChoice.NOT_PUBLISHED), 10, RULES.bytesPerFile(), 5)),
                narrowed,
                "rules.texts");
        refuses(
                allowing(new CallRules(true, RULES.names(), RULES.texts(), 9, RULES.bytesPerFile(), 5)),
                "call.correction.fewer",
                "rules.files");
        refuses(
                allowing(new CallRules(true, RULES.names(), RULES.texts(), 10, RULES.bytesPerFile() - 1, 5)),
                "call.correction.smaller-files",
                "rules.bytesPerFile");
    }

    @Test
    void neverKeepsTextsLongerThanContributorsWereTold() {
        refuses(
                allowing(new CallRules(true, RULES.names(), RULES.texts(), 10, RULES.bytesPerFile(), 6)),
                "call.correction.kept-longer",
                "rules.retentionYears");
    }

    private static List<Column> replaced(Question table, String key, QuestionKind kind, boolean required) {
        return table.columns().stream()
                .map(column ->
                        column.key().equals(key) ? new Column(key, kind, required, column.label(), List.of()) : column)
                .toList();
    }

    private static void passes(CallContent after) {
        Corrections.requireHarmless(content(), ContentChecks.cleaned(after));
    }

    private static void refuses(CallContent after, String key, String field) {
        assertThatThrownBy(() -> Corrections.requireHarmless(content(), after)).satisfies(refused -> {
            assertThat(keys(refused)).containsExactly(key);
            assertThat(fields(refused)).containsExactly(field);
        });
    }
}

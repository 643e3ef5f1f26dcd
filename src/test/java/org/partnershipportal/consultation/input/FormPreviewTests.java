package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.call.CallFixtures.en;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallFixtures;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionFixtures;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;

@DisplayName("UC-CAL-12: the form of a call over an input of memory alone")
class FormPreviewTests {

    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    private static final QuestionKey LAW = new QuestionKey("law");
    private static final QuestionKey DATA = new QuestionKey("data");
    private static final QuestionKey WHICH = new QuestionKey("which-data");
    private static final QuestionKey MANY = new QuestionKey("how-many");

    @Test
    void asksInTurnWhatTheFormAsks() {
        FormPreview form = preview(false);
        assertThat(asked(form)).contains("law", "data").doesNotContain("which-data");
        assertThatThrownBy(() -> form.question(WHICH)).isInstanceOf(NotFound.class);
        assertThat(asked(form.with(DATA, new AnswerValue.Chosen(Set.of("no"))))).doesNotContain("which-data");
        FormPreview chosen = form.with(DATA, new AnswerValue.Chosen(Set.of("yes")));
        assertThat(asked(chosen)).contains("which-data");
        assertThat(chosen.question(DATA).next().below()).isEqualTo("/questions/which-data");
    }

    @Test
    void showsEachQuestionWhereAllAreAskedAndOnWhatItDepends() {
        FormPreview form = preview(true);
        assertThat(asked(form)).contains("law", "data", "which-data", "evidence", "activities");
        assertThat(form.question(WHICH).about())
                .anyMatch(sentence -> sentence.key().equals("call.question.shown-if"));
        assertThat(form.question(LAW).about())
                .noneMatch(sentence -> sentence.key().equals("call.question.shown-if"));
        assertThatThrownBy(() -> form.question(new QuestionKey("nothing"))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R14.3 checks an answer as the form does")
    void checksAsTheFormDoes() {
        FormPreview form = preview(false);
        assertThat(told(form.with(MANY, new AnswerValue.Text("5")), MANY)).isNull();
        assertThat(told(form.with(MANY, new AnswerValue.Text("11")), MANY))
                .isEqualTo("questionnaire.problem.number-most");
        assertThat(told(form.with(MANY, new AnswerValue.Text("few")), MANY)).isEqualTo("questionnaire.problem.number");
        assertThat(told(form.with(LAW, new AnswerValue.Text("word ".repeat(501))), LAW))
                .isEqualTo("questionnaire.problem.too-many-words");
        assertThat(told(form.with(LAW, new AnswerValue.Text("word ".repeat(500))), LAW))
                .isNull();
        assertThat(told(form.with(DATA, new AnswerValue.Chosen(Set.of("perhaps"))), DATA))
                .isEqualTo("questionnaire.problem.no-such-choice");
        assertThatThrownBy(() -> form.with(LAW, new AnswerValue.Text("a".repeat(SaveAnswer.LONGEST + 1))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void changesNothingOfWhatItWasMadeOf() {
        FormPreview form = preview(false);
        form.with(LAW, new AnswerValue.Text("Words"));
        assertThat(form.question(LAW).answer().value()).isEqualTo(AnswerValue.NONE);
        assertThat(form.check().problems()).extracting(Problem::field).contains("law");
        assertThat(form.with(LAW, new AnswerValue.Text("Words")).check().problems())
                .isEmpty();
    }

    @Test
    void offersWhatTheCallOffersAndNobodyToSignWith() {
        FormPreview form = preview(false);
        assertThat(form.name()).isEqualTo(NameChoice.TEAM_ONLY);
        assertThat(form.tasks().steps()).noneMatch(step -> step.below().equals("/co-signers"));
        assertThat(form.tasks().moreTime().ask()).isNull();
        assertThat(form.tasks().withdraw()).isNull();
        CallRules closed =
                new CallRules(false, EnumSet.of(NameChoice.SHOWN), EnumSet.of(TextChoice.PUBLISHED), 10, 1024, 5);
        FormPreview organisations = FormPreview.of(call(allowing(closed), null), Language.FR, NOW, false);
        assertThat(organisations.name()).isEqualTo(NameChoice.SHOWN);
        assertThat(organisations.tasks().steps()).noneMatch(step -> step.below().equals("/co-signers"));
        assertThat(Objects.requireNonNull(organisations.publication().choices()).names())
                .hasSize(1);
        assertThat(organisations.offers(NameChoice.TEAM_ONLY)).isFalse();
        assertThat(organisations.offers(TextChoice.NOT_PUBLISHED)).isFalse();
    }

    @Test
    void isDrawnWithoutADeadlineAndAfterOne() {
        FormPreview none = FormPreview.of(call(content(), null), Language.EN, NOW, false);
        assertThat(none.told()).anyMatch(sentence -> sentence.key().endsWith("no-deadline"));
        assertThat(none.publication().choices()).isNotNull();
        FormPreview over =
                FormPreview.of(call(content(), CallFixtures.DEADLINE), Language.EN, NOW.plusSeconds(99_999_999), false);
        assertThat(over.told()).noneMatch(sentence -> sentence.key().endsWith("no-deadline"));
        assertThat(over.question(LAW).late()).isNull();
        assertThat(over.check().obstacle()).isNull();
    }

    @Test
    void keepsWhatWasTypedWhileTheCallIsChanged() {
        FormPreview before = preview(false)
                .with(LAW, new AnswerValue.Text("Words"))
                .with(MANY, new AnswerValue.Text("5"))
                .with(NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        CallContent less = content().asking(content().questionnaire().without(MANY));
        FormPreview now =
                FormPreview.of(call(less, null), Language.AR, NOW, false).keeping(before);
        assertThat(now.answers()).isEqualTo(Map.of(LAW, new AnswerValue.Text("Words")));
        assertThat(now.name()).isEqualTo(NameChoice.SHOWN);
        assertThat(now.language()).isEqualTo(Language.AR);
    }

    private static @Nullable String told(FormPreview form, QuestionKey key) {
        Problem problem = form.question(key).answer().told();
        return problem == null ? null : problem.key();
    }

    private static List<String> asked(FormPreview form) {
        return form.tasks().parts().stream()
                .flatMap(part -> part.tasks().stream())
                .map(task -> task.question().key().value())
                .toList();
    }

    private static FormPreview preview(boolean every) {
        return FormPreview.of(call(content(), CallFixtures.DEADLINE), Language.EN, NOW, every);
    }

    /** With a number within bounds. */
    static CallContent content() {
        CallContent all = CallFixtures.content();
        return all.asking(all.questionnaire()
                .with(QuestionFixtures.within(
                        CallFixtures.question("how-many", QuestionKind.NUMBER), "1", "10", en("persons"))));
    }

    private static CallContent allowing(CallRules rules) {
        CallContent all = content();
        return new CallContent(
                all.original(), all.texts(), all.questionnaire(), rules, all.themes(), all.standards(), all.mandate());
    }

    private static CallDetails call(CallContent content, @Nullable Deadline deadline) {
        return new CallDetails(
                new CallId(UUID.randomUUID()),
                new CallCode("older-persons"),
                CallStatus.DRAFT,
                1,
                1,
                content,
                null,
                deadline,
                deadline,
                null,
                List.of(),
                List.of(),
                Set.of(),
                Set.of());
    }
}

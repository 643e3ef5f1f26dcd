package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.input.InputFixtures.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallFixtures;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.ShownIf;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.cleaning.DocumentType;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentStatus;

/** What keeps a draft from being submitted, and what is frozen of it. */
class DraftTests {

    private static final AnswerValue WORDS = new AnswerValue.Text("There is a law.");
    private static final AnswerValue YES = new AnswerValue.Chosen(Set.of("yes"));

    @Test
    void isCompleteOnceWhatIsRequiredIsAnswered() {
        assertThat(fields(draft(Map.of()))).containsExactly("law");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> draft(Map.of()).requireComplete());
        Draft answered = draft(Map.of("law", WORDS));
        assertThat(answered.problems()).isEmpty();
        assertThatCode(answered::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void asksWhatAChoiceLeadsToAndNothingElse() {
        assertThat(draft(Map.of()).asked())
                .extracting(question -> question.key().value())
                .containsExactly("law", "data", "evidence");
        Draft chosen = draft(Map.of("law", WORDS, "data", YES));
        assertThat(chosen.asked())
                .extracting(question -> question.key().value())
                .containsExactly("law", "data", "which", "evidence");
        assertThat(fields(chosen)).containsExactly("which");
        Draft unasked = draft(Map.of("law", WORDS, "which", WORDS));
        assertThat(unasked.content()).doesNotContain("which");
        assertThat(unasked.fingerprint()).isEqualTo(draft(Map.of("law", WORDS)).fingerprint());
    }

    @Test
    @DisplayName("R14.2 a file need not be checked yet, but must not be refused")
    void waitsForNoCheckOfAFile() {
        assertThat(draft(Map.of("law", WORDS), file("evidence", DocumentStatus.CHECKING))
                        .problems())
                .isEmpty();
        assertThat(keys(draft(Map.of("law", WORDS), file("evidence", DocumentStatus.REFUSED))))
                .containsExactly("input.problem.file-refused");
        assertThat(draft(Map.of("law", WORDS), file("elsewhere", DocumentStatus.REFUSED))
                        .problems())
                .as("a file of no question that is asked")
                .isEmpty();
    }

    @Test
    @DisplayName("R14.8 a sealed input waits until each file is clean or gone")
    void waitsForACleanFileWhenItIsSealed() {
        Input sealed = sealedDraft();
        assertThat(keys(draft(sealed, Map.of("law", WORDS), file("evidence", DocumentStatus.CHECKING))))
                .containsExactly("input.problem.file-being-checked");
        assertThat(draft(sealed, Map.of("law", WORDS), file("evidence", DocumentStatus.READY))
                        .problems())
                .isEmpty();
    }

    @Test
    void takesAsManyFilesAsTheCallSays() {
        DocumentDetails one = file("evidence", DocumentStatus.READY);
        assertThat(draft(Map.of("law", WORDS), one, one).problems()).isEmpty();
        Draft three = draft(Map.of("law", WORDS), one, one, one);
        assertThat(three.problems()).extracting(Problem::key).containsExactly("input.problem.too-many-files");
        assertThat(fields(three)).containsExactly(Draft.FILES);
    }

    @Test
    void isNotSentEmpty() {
        Draft empty = draft(InputFixtures.draft(), false, Map.of("data", AnswerValue.NONE));
        assertThat(empty.problems()).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(empty::requireComplete)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("input.problem.nothing-answered"));
        assertThatCode(() -> draft(InputFixtures.draft(), false, Map.of("data", YES, "which", WORDS))
                        .requireComplete())
                .doesNotThrowAnyException();
        assertThatCode(() -> draft(InputFixtures.draft(), false, Map.of(), file("evidence", DocumentStatus.READY))
                        .requireComplete())
                .doesNotThrowAnyException();
    }

    @Test
    void isNamedByAllThatItSays() {
        String before = draft(Map.of("law", WORDS)).fingerprint();
        assertThat(before).hasSize(64);
        assertThat(draft(Map.of("law", new AnswerValue.Text("None."))).fingerprint())
                .isNotEqualTo(before);
        assertThat(draft(Map.of("law", WORDS), file("evidence", DocumentStatus.READY))
                        .fingerprint())
                .isNotEqualTo(before);
    }

    @Test
    @DisplayName("R14.6 a frozen version holds while each of its files is there and not refused")
    void holdsWhileItsFilesAreThere() {
        DocumentDetails file = file("evidence", DocumentStatus.READY);
        Draft draft = draft(Map.of("law", WORDS), file);
        FrozenVersion frozen = new FrozenVersion(UUID.randomUUID(), 1, 1, draft.content(), NOW);
        assertThat(draft.stillHolds(frozen)).isTrue();
        assertThat(draft(Map.of("law", WORDS)).stillHolds(frozen)).isFalse();
        assertThat(draft(Map.of("law", WORDS), with(file, DocumentStatus.REFUSED))
                        .stillHolds(frozen))
                .isFalse();
    }

    @Test
    @DisplayName("R14.5 the language it is written in is frozen with it")
    void freezesTheLanguageItIsWrittenIn() {
        BeginInput french = new BeginInput(UUID.randomUUID(), CALL, NameChoice.TEAM_ONLY, "fr");
        Draft draft = draft(Input.of(LEAD, french, CALL, BY, NOW), Map.of("law", WORDS));
        assertThat(new FrozenVersion(UUID.randomUUID(), 1, 1, draft.content(), NOW).language())
                .isEqualTo("fr");
    }

    private static List<String> fields(Draft draft) {
        return draft.problems().stream().map(Problem::field).toList();
    }

    private static List<String> keys(Draft draft) {
        return draft.problems().stream().map(Problem::key).toList();
    }

    private static Draft draft(Map<String, AnswerValue> answers, DocumentDetails... files) {
        return draft(InputFixtures.draft(), answers, files);
    }

    private static Draft draft(Input input, Map<String, AnswerValue> answers, DocumentDetails... files) {
        return draft(input, true, answers, files);
    }

    private static Draft draft(
            Input input, boolean required, Map<String, AnswerValue> answers, DocumentDetails... files) {
        Map<String, Answer> saved = new HashMap<>();
        answers.forEach((question, value) -> {
            Answer answer = new Answer(input.id(), input.call(), new QuestionKey(question));
            answer.save(value, 0, 0, null, NOW);
            saved.put(question, answer);
        });
        return new Draft(input, call(required), saved, Arrays.asList(files));
    }

    private static CallDetails call(boolean required) {
        CallContent it = CallFixtures.content();
        List<Question> questions = List.of(
                CallFixtures.longText("law", required, 500),
                with("data", QuestionKind.ONE_OF, List.of(choice("yes"), choice("no")), null),
                with("which", QuestionKind.LONG_TEXT, List.of(), new ShownIf(new QuestionKey("data"), Set.of("yes"))),
                with("evidence", QuestionKind.ATTACHMENT, List.of(), null));
        CallRules rules =
                new CallRules(true, EnumSet.allOf(NameChoice.class), EnumSet.allOf(TextChoice.class), 2, 1024, 5);
        return new CallDetails(
                CALL,
                new CallCode("older-persons"),
                CallStatus.OPEN,
                1,
                1,
                new CallContent(
                        it.original(),
                        it.texts(),
                        new Questionnaire(it.questionnaire().sections(), questions),
                        rules,
                        it.themes(),
                        it.standards(),
                        it.mandate()),
                NOW,
                CallFixtures.DEADLINE,
                CallFixtures.DEADLINE,
                null,
                List.of(),
                List.of(),
                Set.of(),
                Set.of());
    }

    private static Choice choice(String key) {
        return new Choice(key, CallFixtures.en(key));
    }

    private static Question with(String key, QuestionKind kind, List<Choice> choices, @Nullable ShownIf condition) {
        return new Question(
                new QuestionKey(key),
                "situation",
                kind,
                condition != null,
                CallFixtures.en("What of it?"),
                Texts.NONE,
                0,
                choices,
                List.of(),
                0,
                condition);
    }

    private static DocumentDetails file(String slot, DocumentStatus status) {
        return file(slot, "a1b2", status);
    }

    private static DocumentDetails with(DocumentDetails file, DocumentStatus status) {
        return file(file.slot(), file.sha256(), status);
    }

    private static DocumentDetails file(String slot, String sha256, DocumentStatus status) {
        return new DocumentDetails(
                new DocumentId(UUID.randomUUID()),
                new ContentRef("input", "1"),
                slot,
                "report.pdf",
                DocumentType.PDF,
                null,
                12,
                status,
                null,
                false,
                true,
                true,
                sha256,
                NOW,
                NOW,
                Set.of());
    }
}

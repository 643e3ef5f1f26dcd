package org.partnershipportal.consultation.input.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.FormPreview;
import org.partnershipportal.consultation.input.FormPreviews;
import org.partnershipportal.consultation.input.HeldByAnother;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.consultation.input.SavedAnswer;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.SavingEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the answer field saves (UC-INP-03). Beside {@code /app/} and without a redirect to the sign-in, so that a field whose
 * session has ended learns just that, keeps its text and saves it when its writer has signed in again. Every answer is a
 * sentence in the reader's language; what one may not see is not found, alike (R0.1).
 */
@RestController
@RequestMapping("/drafts")
class DraftEndpoint extends SavingEndpoint {

    /** A token that lets a page of this session save. */
    record Token(String header, String token) {}

    private final Actors actors;
    private final Answers answers;
    private final Persons persons;
    private final FormPreviews previews;

    DraftEndpoint(Actors actors, Answers answers, Persons persons, FormPreviews previews) {
        super(actors);
        this.actors = actors;
        this.answers = answers;
        this.persons = persons;
        this.previews = previews;
    }

    /** @throws SignedOut if there is no session to save in */
    @GetMapping("/token")
    Token token(CsrfToken token) {
        if (actors.person().isEmpty()) {
            throw new SignedOut();
        }
        return new Token(token.getHeaderName(), token.getToken());
    }

    @PostMapping("/{acting}/{input}/{question}")
    ResponseEntity<Map<String, Object>> save(
            @PathVariable String acting,
            @PathVariable String input,
            @PathVariable String question,
            HttpServletRequest request)
            throws IOException {
        Actor actor = actor(acting);
        InputId id = id(input);
        QuestionKey key = key(question);
        Typed typed = typed(request, SaveAnswer.LONGEST);
        try {
            SavedAnswer saved =
                    saved(actor, new SaveAnswer(id, key, new AnswerValue.Text(typed.text()), typed.edition()));
            Map<String, Object> told = AnswerField.counted(wording(), saved.words(), saved.wordLimit());
            told.put("edition", saved.edition());
            told.putAll(AnswerField.saved(wording(), saved.savedAt()));
            return ResponseEntity.ok(told);
        } catch (ChangedMeanwhile lost) {
            return changed(actor, id, key);
        }
    }

    /** Counts what is typed in the preview of a call's form; nothing of it is kept (decision 56). */
    @PostMapping("/{acting}/{call}/{question}/preview")
    ResponseEntity<Map<String, Object>> count(
            @PathVariable String acting,
            @PathVariable String call,
            @PathVariable String question,
            @RequestParam String language,
            HttpServletRequest request)
            throws IOException {
        Actor actor = actor(acting);
        QuestionKey key = key(question);
        FormPreview form = previews.whole(
                actor,
                CallCode.parse(call).orElseThrow(NotFound::new),
                Language.ofTag(language).orElseThrow(NotFound::new));
        AnswerDetails asked = form.question(key).answer();
        if (!asked.question().kind().hasWords()) {
            throw new NotFound();
        }
        Typed typed = typed(request, SaveAnswer.LONGEST);
        AnswerDetails counted =
                form.with(key, new AnswerValue.Text(typed.text())).question(key).answer();
        Map<String, Object> told = AnswerField.counted(
                new InputWording(new Reader(form.language(), actors.reader().zone())),
                counted.words(),
                counted.question().wordLimit());
        told.put("edition", typed.edition());
        told.put("saved", "");
        return ResponseEntity.ok(told);
    }

    /** Once more where no text came between, but only a field that asked at the same moment to keep the question. */
    private SavedAnswer saved(Actor actor, SaveAnswer command) {
        try {
            return answers.save(actor, command);
        } catch (ChangedMeanwhile lost) {
            long now = answers.draft(actor, command.input())
                    .answer(command.question())
                    .map(AnswerDetails::edition)
                    .orElse(0L);
            if (now != command.edition()) {
                throw lost;
            }
            return answers.save(actor, command);
        }
    }

    /** Keeps the question for the writer, whose field has the focus. */
    @PostMapping("/{acting}/{input}/{question}/lease")
    Map<String, Object> hold(@PathVariable String acting, @PathVariable String input, @PathVariable String question) {
        answers.hold(actor(acting), id(input), key(question));
        return Map.of();
    }

    /** Lets go of it. */
    @DeleteMapping("/{acting}/{input}/{question}/lease")
    Map<String, Object> release(
            @PathVariable String acting, @PathVariable String input, @PathVariable String question) {
        answers.release(actor(acting), id(input), key(question));
        return Map.of();
    }

    /** What stands there now, so that the writer sees both before anything is overwritten. */
    private ResponseEntity<Map<String, Object>> changed(Actor actor, InputId id, QuestionKey key) {
        AnswerDetails now = answers.draft(actor, id).answer(key).orElseThrow(NotFound::new);
        InputWording wording = wording();
        Map<String, Object> told =
                AnswerField.counted(wording, now.words(), now.question().wordLimit());
        String at = now.savedAt() == null ? "" : wording.time(now.savedAt());
        told.put("problem", wording.text("input.answer.changed", at));
        told.putAll(AnswerField.saved(wording, now.savedAt()));
        told.put("edition", now.edition());
        told.put("text", now.value() instanceof AnswerValue.Text text ? text.text() : "");
        return ResponseEntity.status(HttpStatus.CONFLICT).body(told);
    }

    private static InputId id(String text) {
        return InputId.parse(text).orElseThrow(NotFound::new);
    }

    private static QuestionKey key(String text) {
        return QuestionKey.parse(text).orElseThrow(NotFound::new);
    }

    private InputWording wording() {
        return new InputWording(actors.reader());
    }

    @ExceptionHandler(HeldByAnother.class)
    ResponseEntity<Map<String, Object>> held(HeldByAnother held) {
        Actor asking = actors.person().map(Actor::person).orElseThrow(SignedOut::new);
        Object name = InputPage.colleague(held.holder(), persons.names(asking, Set.of(held.holder())));
        return refused(HttpStatus.LOCKED, wording().say(Sentence.of("input.answer.held", name)));
    }
}

package org.partnershipportal.consultation.input.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
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
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Reader;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the answer field saves (UC-INP-03). Beside {@code /app/} and without a redirect to the sign-in, so that a field whose
 * session has ended learns just that, keeps its text and saves it when its writer has signed in again. Every answer is a
 * sentence in the reader's language; what one may not see is not found, alike (R0.1).
 */
@RestController
@RequestMapping("/drafts")
class DraftEndpoint {

    /** More than the longest answer takes in any script and escaping, so that one who pastes a book is told how much. */
    private static final int MOST_BYTES = 4_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A token that lets a page of this session save. */
    record Token(String header, String token) {}

    private record Typed(String text, long edition) {}

    private final Actors actors;
    private final Answers answers;
    private final Persons persons;
    private final FormPreviews previews;

    DraftEndpoint(Actors actors, Answers answers, Persons persons, FormPreviews previews) {
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
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return tooLong();
        }
        Typed typed = typed(body);
        try {
            SavedAnswer saved =
                    saved(actor, new SaveAnswer(id, key, new AnswerValue.Text(typed.text()), typed.edition()));
            Map<String, Object> told = AnswerField.counted(wording(), saved.words(), saved.wordLimit());
            told.put("edition", saved.edition());
            told.put("saved", wording().text("input.answer.saved", wording().time(saved.savedAt())));
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
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return tooLong();
        }
        Typed typed = typed(body);
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

    private ResponseEntity<Map<String, Object>> tooLong() {
        return refused(
                HttpStatus.UNPROCESSABLE_CONTENT, wording().text("input.answer.far-too-long", SaveAnswer.LONGEST));
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
        told.put("saved", wording.text("input.answer.saved", at));
        told.put("edition", now.edition());
        told.put("text", now.value() instanceof AnswerValue.Text text ? text.text() : "");
        return ResponseEntity.status(HttpStatus.CONFLICT).body(told);
    }

    private Actor actor(String acting) {
        if (actors.person().isEmpty()) {
            throw new SignedOut();
        }
        return actors.current(Acting.parse(acting).orElseThrow(NotFound::new));
    }

    private static InputId id(String text) {
        return InputId.parse(text).orElseThrow(NotFound::new);
    }

    private static QuestionKey key(String text) {
        return QuestionKey.parse(text).orElseThrow(NotFound::new);
    }

    private static Typed typed(byte[] body) {
        JsonNode sent = MAPPER.readTree(body);
        if (sent == null
                || !sent.path("text").isString()
                || !sent.path("edition").isIntegralNumber()) {
            throw new IllegalArgumentException("A save is a text and an edition");
        }
        return new Typed(sent.path("text").asString(), sent.path("edition").asLong());
    }

    private InputWording wording() {
        return new InputWording(actors.reader());
    }

    @ExceptionHandler(SignedOut.class)
    ResponseEntity<Map<String, Object>> signedOut(SignedOut ended) {
        return refused(HttpStatus.UNAUTHORIZED, sentence(ended));
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Map<String, Object>> notFound(NotFound hidden) {
        return refused(HttpStatus.NOT_FOUND, sentence(hidden));
    }

    @ExceptionHandler(HeldByAnother.class)
    ResponseEntity<Map<String, Object>> held(HeldByAnother held) {
        Actor asking = actors.person().map(Actor::person).orElseThrow(SignedOut::new);
        Object name = InputPage.colleague(held.holder(), persons.names(asking, Set.of(held.holder())));
        return refused(HttpStatus.LOCKED, wording().say(Sentence.of("input.answer.held", name)));
    }

    @ExceptionHandler(InvalidInput.class)
    ResponseEntity<Map<String, Object>> invalid(InvalidInput invalid) {
        Problem first = invalid.problems().getFirst();
        return refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                wording().text(first.key(), first.args().toArray()));
    }

    @ExceptionHandler(PortalException.class)
    ResponseEntity<Map<String, Object>> refused(PortalException refusal) {
        return refused(HttpStatus.FORBIDDEN, sentence(refusal));
    }

    @ExceptionHandler({JacksonException.class, IllegalArgumentException.class})
    ResponseEntity<Map<String, Object>> unread() {
        return refused(HttpStatus.BAD_REQUEST, wording().text("input.answer.unread"));
    }

    private String sentence(PortalException refusal) {
        return wording().text(refusal.key(), refusal.args());
    }

    private static ResponseEntity<Map<String, Object>> refused(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(new LinkedHashMap<>(Map.of("problem", sentence)));
    }
}

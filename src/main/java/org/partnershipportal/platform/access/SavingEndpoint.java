package org.partnershipportal.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.ground.shared.Translations;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where fields with automatic saving save. Beside {@code /app/} and without a redirect to the sign-in, so that a field
 * whose session has ended learns just that, keeps its text and saves it when its writer has signed in again. Every
 * answer is a sentence in the reader's language; what one may not see is not found, alike (R0.1).
 */
public abstract class SavingEndpoint {

    /** More than the longest text takes in any script and escaping, so that one who pastes a book is told how much. */
    private static final int MOST_BYTES = 4_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * What a field sends.
     *
     * @param text what stands in it
     * @param edition the edition that it knows
     * @param read the text of that edition; empty if the field does not say
     */
    public record Typed(String text, long edition, String read) {}

    private final Actors actors;

    protected SavingEndpoint(Actors actors) {
        this.actors = actors;
    }

    /**
     * Who saves.
     *
     * @throws SignedOut without a session
     */
    protected final Actor actor(String acting) {
        if (actors.person().isEmpty()) {
            throw new SignedOut();
        }
        return actors.current(Acting.parse(acting).orElseThrow(NotFound::new));
    }

    /**
     * What the field sent.
     *
     * @param longest how many characters a text may have, as one is told who sends far more
     */
    protected static Typed typed(HttpServletRequest request, int longest) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new InvalidInput(List.of(Problem.of("text", "input.answer.far-too-long", longest)));
        }
        JsonNode sent = MAPPER.readTree(body);
        if (sent == null
                || !sent.path("text").isString()
                || !sent.path("edition").isIntegralNumber()) {
            throw new IllegalArgumentException("A save is a text and an edition");
        }
        return new Typed(
                sent.path("text").asString(),
                sent.path("edition").asLong(),
                sent.path("read").asString(""));
    }

    /** A sentence in the reader's language. */
    protected final String text(String key, Object... args) {
        return Translations.standard().text(actors.language(), key, args);
    }

    @ExceptionHandler(SignedOut.class)
    ResponseEntity<Map<String, Object>> signedOut(SignedOut ended) {
        return refused(HttpStatus.UNAUTHORIZED, sentence(ended));
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Map<String, Object>> notFound(NotFound hidden) {
        return refused(HttpStatus.NOT_FOUND, sentence(hidden));
    }

    @ExceptionHandler(InvalidInput.class)
    ResponseEntity<Map<String, Object>> invalid(InvalidInput invalid) {
        Problem first = invalid.problems().getFirst();
        return refused(
                HttpStatus.UNPROCESSABLE_CONTENT, text(first.key(), first.args().toArray()));
    }

    @ExceptionHandler(PortalException.class)
    ResponseEntity<Map<String, Object>> refused(PortalException refusal) {
        return refused(HttpStatus.FORBIDDEN, sentence(refusal));
    }

    @ExceptionHandler({JacksonException.class, IllegalArgumentException.class})
    ResponseEntity<Map<String, Object>> unread() {
        return refused(HttpStatus.BAD_REQUEST, text("input.answer.unread"));
    }

    private String sentence(PortalException refusal) {
        return text(refusal.key(), refusal.args());
    }

    /** A refusal with its sentence. */
    protected static ResponseEntity<Map<String, Object>> refused(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(new LinkedHashMap<>(Map.of("problem", sentence)));
    }
}

package org.partnershipportal.consultation.coding;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.UsableRows;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists of passages, what was read, and what is kept beside them; one query each. The caller says what counts today.
 */
@Component
class CodingQueries {

    /** Passages of the versions that stand. */
    private static final String STANDING =
            "assessment_inputs i JOIN coding_passages p ON p.input_id = i.id AND p.input_version = i.text_version";

    private final JdbcClient jdbc;
    private final Vault vault;

    CodingQueries(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** All of a call, the last marked first. */
    List<Passage.Place> ofCall(CallId call) {
        return places(Where.of("p.call_id = :call", "call", call));
    }

    /** All of an input. */
    List<Passage.Place> ofInput(InputId input) {
        return places(Where.of("p.input_id = :input", "input", input));
    }

    /** All that are marked with a code. */
    List<Passage.Place> ofCode(CodeId code) {
        return places(Where.of(
                "p.id IN (SELECT m.passage_id FROM coding_passage_codes m WHERE m.code_id = :code)", "code", code));
    }

    /** Those behind ids. */
    List<Passage.Place> of(Collection<PassageId> ids) {
        return ids.isEmpty() ? List.of() : places(Where.in("p.id", "ids", ids));
    }

    /**
     * Those of versions that stand, the last coded first.
     *
     * @param which a condition on a passage {@code p} and its input {@code i}
     * @param max how many at most
     */
    List<Passage.Place> standing(Where which, int max) {
        return merged(jdbc
                .sql("""
            SELECT p.*, c.code_id, 0 AS noted
            FROM (SELECT p.* FROM %s WHERE %s ORDER BY p.marked_at DESC, p.id LIMIT :max) p
            JOIN coding_passage_codes c ON c.passage_id = p.id
            ORDER BY p.marked_at DESC, p.id
            """.formatted(STANDING, which.sql()))
                .params(which.params())
                .param("max", max)
                .query(Found.class)
                .list()
                .stream()
                .map(row -> row.place(vault))
                .toList());
    }

    /** How many they are. */
    int countStanding(Where which) {
        return jdbc.sql("SELECT COUNT(*) FROM " + STANDING + " WHERE " + which.sql())
                .params(which.params())
                .query(Integer.class)
                .single();
    }

    private List<Passage.Place> places(Where where) {
        return merged(jdbc.sql("""
            SELECT p.*, c.code_id, 0 AS noted FROM coding_passages p
            JOIN coding_passage_codes c ON c.passage_id = p.id
            WHERE %s ORDER BY p.marked_at DESC, p.id
            """.formatted(where.sql())).params(where.params()).query(Found.class).list().stream()
                .map(row -> row.place(vault))
                .toList());
    }

    /** A row for each of a passage's codes; where an input has no passage, {@code noted} alone says something. */
    private record Found(
            long noted,
            @Nullable PassageId id,
            Long edition,
            CallId callId,
            InputId inputId,
            Integer inputVersion,
            String question,
            Integer fromPoint,
            Integer toPoint,
            String digest,
            PersonId markedBy,
            Instant markedAt,
            CodeId codeId) {

        Passage.Place place(Vault vault) {
            return new Passage.Place(
                    Objects.requireNonNull(id),
                    edition,
                    callId,
                    inputId,
                    inputVersion,
                    new QuestionKey(question),
                    new Span(fromPoint, toPoint),
                    SecretText.read(vault, digest),
                    markedBy,
                    markedAt,
                    Set.of(codeId));
        }
    }

    /** One place for each passage, of a row for each of its codes. */
    private static List<Passage.Place> merged(List<Passage.Place> rows) {
        Map<PassageId, Passage.Place> places = new LinkedHashMap<>();
        rows.forEach(one -> places.merge(one.id(), one, Passage.Place::and));
        return List.copyOf(places.values());
    }

    /**
     * How often a code is used.
     *
     * @param codeId the code
     * @param passages how many passages that count today are marked with it
     * @param inputs in how many inputs
     */
    record Used(CodeId codeId, int passages, int inputs) {}

    /** The codes of a team's call with how often each is used in inputs that may be used today, in the version that stands. */
    List<CodeRow> counted(List<CodeRow> codes, ReportTeam team, Instant now) {
        Where usable = UsableRows.of(team, now);
        Map<CodeId, Used> used =
                jdbc
                        .sql("""
            SELECT c.code_id, COUNT(*) AS passages, COUNT(DISTINCT p.input_id) AS inputs
            FROM %s JOIN coding_passage_codes c ON c.passage_id = p.id
            WHERE %s GROUP BY c.code_id
            """.formatted(STANDING, usable.sql()))
                        .params(usable.params())
                        .query(Used.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Used::codeId, Function.identity()));
        return codes.stream()
                .map(code -> {
                    Used today = used.getOrDefault(code.id(), new Used(code.id(), 0, 0));
                    return code.counted(today.passages(), today.inputs());
                })
                .toList();
    }

    /** How many codes a call has. */
    long countCodes(CallId call) {
        return jdbc.sql("SELECT COUNT(*) FROM coding_codes WHERE call_id = :call")
                .param("call", call)
                .query(Long.class)
                .single();
    }

    boolean isUsed(CodeId code) {
        return jdbc.sql("SELECT COUNT(*) FROM coding_passage_codes WHERE code_id = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whatever was marked with the one is marked with the other. */
    void recode(CodeId gone, CodeId kept) {
        jdbc.sql("""
            DELETE FROM coding_passage_codes WHERE code_id = :gone AND passage_id IN
                (SELECT passage_id FROM (SELECT passage_id FROM coding_passage_codes WHERE code_id = :kept) both_of)
            """).param("gone", gone).param("kept", kept).update();
        jdbc.sql("UPDATE coding_passage_codes SET code_id = :kept WHERE code_id = :gone")
                .param("gone", gone)
                .param("kept", kept)
                .update();
    }

    /** The inputs of a call that were read and hold nothing to mark, with the version that was read. */
    Set<Read> read(CallId call) {
        return Set.copyOf(jdbc.sql(
                        "SELECT input_id AS input, input_version AS version FROM coding_readings WHERE call_id = :call")
                .param("call", call)
                .query(Read.class)
                .list());
    }

    /**
     * The fact that an input was read.
     *
     * @param version the version that was read
     */
    record Read(InputId input, int version) {}

    /**
     * What is kept beside an input.
     *
     * @param places where its passages lie
     * @param nothing whether it was read in this version and holds nothing to mark
     */
    record Marked(List<Passage.Place> places, boolean nothing) {}

    /** What is kept beside an input as it stands; one query. */
    Marked marked(SourceText source) {
        List<Found> found = jdbc.sql("""
            SELECT r.noted, p.*, c.code_id
            FROM (SELECT COUNT(*) AS noted FROM coding_readings WHERE input_id = :input AND input_version = :version) r
            LEFT JOIN coding_passages p ON p.input_id = :input
            LEFT JOIN coding_passage_codes c ON c.passage_id = p.id
            """)
                .param("input", source.input())
                .param("version", source.version())
                .query(Found.class)
                .list();
        return new Marked(
                merged(found.stream()
                        .filter(row -> row.id() != null)
                        .map(row -> row.place(vault))
                        .toList()),
                found.getFirst().noted() > 0);
    }

    void noteRead(SourceText source, PersonId by, Instant at) {
        forgetRead(source.input());
        jdbc.sql("""
            INSERT INTO coding_readings (input_id, call_id, input_version, read_by, read_at)
            VALUES (:input, :call, :version, :by, :at)
            """)
                .param("input", source.input())
                .param("call", source.call())
                .param("version", source.version())
                .param("by", by)
                .param("at", at)
                .update();
    }

    void forgetRead(InputId input) {
        jdbc.sql("DELETE FROM coding_readings WHERE input_id = :input")
                .param("input", input)
                .update();
    }

    /** Takes away whatever is kept of an input whose text is gone. */
    void forget(InputId input) {
        jdbc.sql("""
            DELETE FROM coding_passage_codes WHERE passage_id IN
                (SELECT id FROM coding_passages WHERE input_id = :input)
            """).param("input", input).update();
        jdbc.sql("DELETE FROM coding_passages WHERE input_id = :input")
                .param("input", input)
                .update();
        forgetRead(input);
    }
}

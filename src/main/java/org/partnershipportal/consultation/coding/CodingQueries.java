package org.partnershipportal.consultation.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of passages, what was read, and what is kept beside them; one query each. What counts today, the caller says. */
@Component
class CodingQueries {

    private final JdbcClient jdbc;

    CodingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a call, the last marked first. */
    List<Passage.Place> ofCall(CallId call) {
        return places("p.call_id = :id", UuidBytes.of(call.value()));
    }

    /** All of an input. */
    List<Passage.Place> ofInput(InputId input) {
        return places("p.input_id = :id", UuidBytes.of(input.value()));
    }

    /** All that are marked with a code. */
    List<Passage.Place> ofCode(CodeId code) {
        return places(
                "p.id IN (SELECT m.passage_id FROM coding_passage_codes m WHERE m.code_id = :id)",
                UuidBytes.of(code.value()));
    }

    /** Those behind ids. */
    List<Passage.Place> of(Collection<PassageId> ids) {
        return ids.isEmpty()
                ? List.of()
                : places(
                        "p.id IN (:id)",
                        ids.stream().map(id -> UuidBytes.of(id.value())).toList());
    }

    private List<Passage.Place> places(String where, Object id) {
        return merged(jdbc.sql("""
            SELECT p.*, c.code_id FROM coding_passages p
            JOIN coding_passage_codes c ON c.passage_id = p.id
            WHERE %s ORDER BY p.marked_at DESC, p.id
            """.formatted(where))
                .param("id", id)
                .query((row, n) -> place(row))
                .list());
    }

    /** One place for each passage, of a row for each of its codes. */
    private static List<Passage.Place> merged(List<Passage.Place> rows) {
        Map<PassageId, Passage.Place> places = new LinkedHashMap<>();
        rows.forEach(one -> places.merge(one.id(), one, Passage.Place::and));
        return List.copyOf(places.values());
    }

    private static Passage.Place place(ResultSet row) throws SQLException {
        return new Passage.Place(
                new PassageId(id(row, "id")),
                row.getLong("edition"),
                new CallId(id(row, "call_id")),
                new InputId(id(row, "input_id")),
                row.getInt("input_version"),
                new QuestionKey(row.getString("question")),
                new Span(row.getInt("from_point"), row.getInt("to_point")),
                row.getString("digest"),
                new PersonId(id(row, "marked_by")),
                row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                Set.of(new CodeId(id(row, "code_id"))));
    }

    /** How many codes a call has. */
    long countCodes(CallId call) {
        return jdbc.sql("SELECT COUNT(*) FROM coding_codes WHERE call_id = :call")
                .param("call", UuidBytes.of(call.value()))
                .query(Long.class)
                .single();
    }

    boolean isUsed(CodeId code) {
        return jdbc.sql("SELECT COUNT(*) FROM coding_passage_codes WHERE code_id = :code")
                        .param("code", UuidBytes.of(code.value()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whatever was marked with the one is marked with the other. */
    void recode(CodeId gone, CodeId kept) {
        jdbc.sql("""
            DELETE FROM coding_passage_codes WHERE code_id = :gone AND passage_id IN
                (SELECT passage_id FROM (SELECT passage_id FROM coding_passage_codes WHERE code_id = :kept) both_of)
            """)
                .param("gone", UuidBytes.of(gone.value()))
                .param("kept", UuidBytes.of(kept.value()))
                .update();
        jdbc.sql("UPDATE coding_passage_codes SET code_id = :kept WHERE code_id = :gone")
                .param("gone", UuidBytes.of(gone.value()))
                .param("kept", UuidBytes.of(kept.value()))
                .update();
    }

    /** The inputs of a call that were read and hold nothing to mark, with the version that was read. */
    Set<Read> read(CallId call) {
        return new HashSet<>(jdbc.sql("SELECT input_id, input_version FROM coding_readings WHERE call_id = :call")
                .param("call", UuidBytes.of(call.value()))
                .query((row, n) -> new Read(new InputId(id(row, "input_id")), row.getInt("input_version")))
                .list());
    }

    /**
     * That an input was read.
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
        record Found(boolean nothing, Passage.@Nullable Place place) {}
        List<Found> found = jdbc.sql("""
            SELECT r.input_version AS read_version, p.*, c.code_id
            FROM (SELECT 1 AS one) always
            LEFT JOIN coding_readings r ON r.input_id = :input AND r.input_version = :version
            LEFT JOIN coding_passages p ON p.input_id = :input
            LEFT JOIN coding_passage_codes c ON c.passage_id = p.id
            """)
                .param("input", UuidBytes.of(source.input().value()))
                .param("version", source.version())
                .query((row, n) -> new Found(
                        row.getObject("read_version") != null, row.getBytes("id") == null ? null : place(row)))
                .list();
        return new Marked(
                merged(found.stream().map(Found::place).filter(Objects::nonNull).toList()),
                found.getFirst().nothing());
    }

    void noteRead(SourceText source, PersonId by, Instant at) {
        forgetRead(source.input());
        jdbc.sql("""
            INSERT INTO coding_readings (input_id, call_id, input_version, read_by, read_at)
            VALUES (:input, :call, :version, :by, :at)
            """)
                .param("input", UuidBytes.of(source.input().value()))
                .param("call", UuidBytes.of(source.call().value()))
                .param("version", source.version())
                .param("by", UuidBytes.of(by.value()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetRead(InputId input) {
        jdbc.sql("DELETE FROM coding_readings WHERE input_id = :input")
                .param("input", UuidBytes.of(input.value()))
                .update();
    }

    /** Takes away whatever is kept of an input whose text is gone. */
    void forget(InputId input) {
        jdbc.sql("""
            DELETE FROM coding_passage_codes WHERE passage_id IN
                (SELECT id FROM coding_passages WHERE input_id = :input)
            """).param("input", UuidBytes.of(input.value())).update();
        jdbc.sql("DELETE FROM coding_passages WHERE input_id = :input")
                .param("input", UuidBytes.of(input.value()))
                .update();
        forgetRead(input);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return UuidBytes.read(Objects.requireNonNull(row.getBytes(column)));
    }
}

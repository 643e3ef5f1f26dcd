package org.partnershipportal.consultation.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.publishedreport.PublishedRows;
import org.partnershipportal.consultation.publishedreport.VersionId;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why inputs are not used, and what their contributors were told; written under the report's lock. */
@Component
class OutcomeRecords {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OutcomeRecords(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Why an input is not used.
     *
     * @param text the same in words
     * @param edition how often it was said; 0 of what needs no words of the desk
     * @param by who said it last; {@code null} if nobody had to
     * @param at when; {@code null} if nobody had to
     */
    record Reason(
            OutcomeReason reason,
            String text,
            long edition,
            @Nullable PersonId by,
            @Nullable Instant at) {

        /** What was found inadmissible needs no other reason. */
        static Reason inadmissible() {
            return new Reason(OutcomeReason.INADMISSIBLE, "", 0, null, null);
        }
    }

    /** What was said of the inputs of a call. */
    Map<InputId, Reason> reasons(CallId call) {
        return map("SELECT * FROM outcome_reasons WHERE call_id = :wanted", UuidBytes.of(call.value()), this::reason);
    }

    /** What was said of some inputs. */
    Map<InputId, Reason> reasons(Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? Map.of()
                : map("SELECT * FROM outcome_reasons WHERE input_id IN (:wanted)", bytes(inputs), this::reason);
    }

    private Reason reason(ResultSet row) throws SQLException {
        return new Reason(
                OutcomeReason.valueOf(row.getString("reason")),
                row.getString("text"),
                row.getLong("edition"),
                new PersonId(id(row, "given_by")),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }

    /** Says the same of all of them, in place of what was said before. */
    void say(GiveReason command, PersonId by, Instant at) {
        List<InputId> said = List.copyOf(command.inputs().keySet());
        List<byte[]> inputs = bytes(said);
        batches.batchUpdate(
                "DELETE FROM outcome_reasons WHERE input_id = ?",
                inputs,
                BATCH,
                (statement, input) -> statement.setBytes(1, input));
        batches.batchUpdate(
                "INSERT INTO outcome_reasons (input_id, call_id, reason, text, given_by, given_at, edition)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                said,
                BATCH,
                (statement, input) -> {
                    statement.setBytes(1, UuidBytes.of(input.value()));
                    statement.setBytes(2, UuidBytes.of(command.call().value()));
                    statement.setString(3, command.chosen().name());
                    statement.setString(4, command.text());
                    statement.setBytes(5, UuidBytes.of(by.value()));
                    statement.setObject(6, at.atOffset(ZoneOffset.UTC));
                    statement.setLong(7, command.edition(input) + 1);
                });
    }

    /**
     * What an input's contributors were told.
     *
     * @param by by which version of the report
     * @param used whether a paragraph of it cites the input
     * @param at when they were told; a later version that changes nothing for them tells nobody again
     * @param reason why none does, as they were told; {@code null} if one does
     * @param text the same in words; {@code null} if one does
     */
    record Told(
            VersionId by,
            boolean used,
            Instant at,
            @Nullable OutcomeReason reason,
            @Nullable String text) {

        /** Whether it says the same as a reason. */
        boolean says(Reason wanted) {
            return !used && reason == wanted.reason() && wanted.text().equals(text);
        }
    }

    /** What was told of the inputs of a call. */
    Map<InputId, Told> told(CallId call) {
        return map(
                "SELECT * FROM outcome_told WHERE call_id = :wanted", UuidBytes.of(call.value()), OutcomeRecords::told);
    }

    /** What was told of some inputs. */
    Map<InputId, Told> told(Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? Map.of()
                : map("SELECT * FROM outcome_told WHERE input_id IN (:wanted)", bytes(inputs), OutcomeRecords::told);
    }

    /** Of how many inputs to a call the contributors were told something. */
    long countTold(CallId call) {
        return jdbc.sql("SELECT COUNT(*) FROM outcome_told WHERE call_id = :call")
                .param("call", UuidBytes.of(call.value()))
                .query(Long.class)
                .single();
    }

    /** Which inputs' contributors were told at an instant, and whether theirs is used. */
    Map<InputId, Boolean> toldAt(CallId call, Instant at) {
        Map<InputId, Boolean> found = new HashMap<>();
        jdbc.sql("SELECT input_id, used FROM outcome_told WHERE call_id = :call AND told_at = :at")
                .param("call", UuidBytes.of(call.value()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(new InputId(id(row, "input_id")), row.getBoolean("used"));
                });
        return found;
    }

    /** An instant at which nobody was told anything yet of a call: each part of a sending has its own, and is found by it. */
    Instant next(CallId call, Instant now) {
        return jdbc.sql("SELECT MAX(told_at) AS latest FROM outcome_told WHERE call_id = :call")
                .param("call", UuidBytes.of(call.value()))
                .query((row, n) -> Optional.ofNullable(row.getObject("latest", OffsetDateTime.class))
                        .map(latest -> latest.toInstant().plus(1, ChronoUnit.MICROS))
                        .filter(next -> next.isAfter(now))
                        .orElse(now))
                .single();
    }

    /** What was told and holds in a later version too is read there from now on; nobody is told again for it. */
    void carryOver(VersionId latest) {
        jdbc.sql("""
            UPDATE outcome_told SET version = :version
            WHERE call_id = :call AND version < :version
              AND used = CASE WHEN %s THEN TRUE ELSE FALSE END
            """.formatted(PublishedRows.cites(":call", ":version", "outcome_told.input_id")))
                .param("call", UuidBytes.of(latest.call().value()))
                .param("version", latest.number())
                .update();
    }

    /** What was told of one. */
    Optional<Told> told(InputId input) {
        return jdbc.sql("SELECT * FROM outcome_told WHERE input_id = :input")
                .param("input", UuidBytes.of(input.value()))
                .query((row, n) -> told(row))
                .optional();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                new VersionId(new CallId(id(row, "call_id")), row.getInt("version")),
                row.getBoolean("used"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getString("reason") == null ? null : OutcomeReason.valueOf(row.getString("reason")),
                row.getString("text"));
    }

    /** Keeps what is told, in place of what was told before. */
    void tell(Map<InputId, Told> told) {
        Collection<Map.Entry<InputId, Told>> all = told.entrySet();
        batches.batchUpdate(
                "DELETE FROM outcome_told WHERE input_id = ?",
                all,
                BATCH,
                (statement, one) ->
                        statement.setBytes(1, UuidBytes.of(one.getKey().value())));
        batches.batchUpdate(
                "INSERT INTO outcome_told (input_id, call_id, version, used, told_at, reason, text)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                all,
                BATCH,
                (statement, one) -> {
                    statement.setBytes(1, UuidBytes.of(one.getKey().value()));
                    statement.setBytes(
                            2, UuidBytes.of(one.getValue().by().call().value()));
                    statement.setInt(3, one.getValue().by().number());
                    statement.setBoolean(4, one.getValue().used());
                    statement.setObject(5, one.getValue().at().atOffset(ZoneOffset.UTC));
                    OutcomeReason reason = one.getValue().reason();
                    statement.setString(6, reason == null ? null : reason.name());
                    statement.setString(7, one.getValue().text());
                });
    }

    /** Reads one row. */
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<InputId, T> map(String sql, Object wanted, Row<T> each) {
        Map<InputId, T> found = new HashMap<>();
        jdbc.sql(sql).param("wanted", wanted).query(row -> {
            found.put(new InputId(id(row, "input_id")), each.of(row));
        });
        return found;
    }

    private static List<byte[]> bytes(Collection<InputId> inputs) {
        return inputs.stream().map(input -> UuidBytes.of(input.value())).toList();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return UuidBytes.read(Objects.requireNonNull(row.getBytes(column)));
    }
}

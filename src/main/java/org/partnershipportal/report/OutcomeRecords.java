package org.partnershipportal.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.access.PersonId;
import org.partnershipportal.call.CallId;
import org.partnershipportal.input.InputId;
import org.partnershipportal.shared.UuidBytes;
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
     */
    record Reason(OutcomeReason reason, String text) {}

    /** What was said of the inputs of a call. */
    Map<InputId, Reason> reasons(CallId call) {
        return map("SELECT input_id, reason, text FROM report_reasons WHERE call_id = :call", call, this::reason);
    }

    /** What was said of one. */
    Optional<Reason> reason(InputId input) {
        return jdbc.sql("SELECT reason, text FROM report_reasons WHERE input_id = :input")
                .param("input", UuidBytes.of(input.value()))
                .query((row, n) -> reason(row))
                .optional();
    }

    private Reason reason(ResultSet row) throws SQLException {
        return new Reason(OutcomeReason.valueOf(row.getString("reason")), row.getString("text"));
    }

    /** Says the same of all of them, whatever was said before. */
    void say(GiveReason command, PersonId by, Instant at) {
        List<byte[]> inputs = command.inputs().stream()
                .map(input -> UuidBytes.of(input.value()))
                .toList();
        batches.batchUpdate(
                "DELETE FROM report_reasons WHERE input_id = ?",
                inputs,
                BATCH,
                (statement, input) -> statement.setBytes(1, input));
        batches.batchUpdate(
                "INSERT INTO report_reasons (input_id, call_id, reason, text, given_by, given_at) VALUES (?, ?, ?, ?, ?, ?)",
                inputs,
                BATCH,
                (statement, input) -> {
                    statement.setBytes(1, input);
                    statement.setBytes(2, UuidBytes.of(command.call().value()));
                    statement.setString(3, command.chosen().name());
                    statement.setString(4, command.text());
                    statement.setBytes(5, UuidBytes.of(by.value()));
                    statement.setObject(6, at.atOffset(ZoneOffset.UTC));
                });
    }

    /**
     * What an input's contributors were told.
     *
     * @param version by which version of the report
     * @param used whether a paragraph of it cites the input
     * @param at when they were told; a later version that changes nothing for them tells nobody again
     */
    record Told(CallId call, int version, boolean used, Instant at) {}

    /** What was told of the inputs of a call. */
    Map<InputId, Told> told(CallId call) {
        return map("SELECT * FROM report_told WHERE call_id = :call", call, OutcomeRecords::told);
    }

    /** What was told of one. */
    Optional<Told> told(InputId input) {
        return jdbc.sql("SELECT * FROM report_told WHERE input_id = :input")
                .param("input", UuidBytes.of(input.value()))
                .query((row, n) -> told(row))
                .optional();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                new CallId(id(row, "call_id")),
                row.getInt("version"),
                row.getBoolean("used"),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }

    /** Keeps what is told, in place of what was told before. */
    void tell(Map<InputId, Told> told) {
        Collection<Map.Entry<InputId, Told>> all = told.entrySet();
        batches.batchUpdate(
                "DELETE FROM report_told WHERE input_id = ?",
                all,
                BATCH,
                (statement, one) ->
                        statement.setBytes(1, UuidBytes.of(one.getKey().value())));
        batches.batchUpdate(
                "INSERT INTO report_told (input_id, call_id, version, used, told_at) VALUES (?, ?, ?, ?, ?)",
                all,
                BATCH,
                (statement, one) -> {
                    statement.setBytes(1, UuidBytes.of(one.getKey().value()));
                    statement.setBytes(2, UuidBytes.of(one.getValue().call().value()));
                    statement.setInt(3, one.getValue().version());
                    statement.setBoolean(4, one.getValue().used());
                    statement.setObject(5, one.getValue().at().atOffset(ZoneOffset.UTC));
                });
    }

    /** Reads one row. */
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<InputId, T> map(String sql, CallId call, Row<T> each) {
        Map<InputId, T> found = new HashMap<>();
        jdbc.sql(sql).param("call", UuidBytes.of(call.value())).query(row -> {
            found.put(new InputId(id(row, "input_id")), each.of(row));
        });
        return found;
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return UuidBytes.read(Objects.requireNonNull(row.getBytes(column)));
    }
}

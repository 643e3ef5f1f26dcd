package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what opens sealed inputs: a derived key each, and perhaps an encrypted statement. Plain SQL, no entity. */
@Component
class SealedAccess {

    private final JdbcClient jdbc;

    SealedAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(InputId input, byte[] codeKey) {
        jdbc.sql("INSERT INTO input_sealed (input_id, code_key) VALUES (:input, :codeKey)")
                .param("input", bytes(input))
                .param("codeKey", codeKey)
                .update();
    }

    /** Another code for an input whose first answer was lost on its way. */
    void renew(InputId input, byte[] codeKey) {
        jdbc.sql("UPDATE input_sealed SET code_key = :codeKey WHERE input_id = :input")
                .param("input", bytes(input))
                .param("codeKey", codeKey)
                .update();
    }

    Optional<InputId> find(byte[] codeKey) {
        return jdbc.sql("SELECT input_id FROM input_sealed WHERE code_key = :codeKey")
                .param("codeKey", codeKey)
                .query((row, n) -> id(row.getBytes("input_id")))
                .optional();
    }

    void leave(InputId input, byte[] statement, Instant at) {
        jdbc.sql("UPDATE input_sealed SET statement = :statement, left_at = :at, read_at = NULL, read_reason = NULL"
                        + " WHERE input_id = :input")
                .param("input", bytes(input))
                .param("statement", statement)
                .param("at", time(at))
                .update();
    }

    Optional<byte[]> statement(InputId input) {
        return jdbc.sql("SELECT statement FROM input_sealed WHERE input_id = :input AND statement IS NOT NULL")
                .param("input", bytes(input))
                .query(byte[].class)
                .optional();
    }

    void read(InputId input, String reason, Instant at) {
        jdbc.sql("UPDATE input_sealed SET read_at = :at, read_reason = :reason WHERE input_id = :input")
                .param("input", bytes(input))
                .param("reason", reason)
                .param("at", time(at))
                .update();
    }

    /** Whether a statement was left, and whether and why it was read. */
    StatementState state(InputId input) {
        return jdbc.sql("SELECT left_at, read_at, read_reason FROM input_sealed WHERE input_id = :input")
                .param("input", bytes(input))
                .query((row, n) -> new StatementState(
                        instant(row.getObject("left_at", OffsetDateTime.class)),
                        instant(row.getObject("read_at", OffsetDateTime.class)),
                        row.getString("read_reason")))
                .optional()
                .orElse(StatementState.NONE);
    }

    /** The inputs with a statement, the latest first. */
    List<StatementRow> statements(int max) {
        return jdbc.sql("""
                        SELECT s.input_id, s.left_at, s.read_at, i.call_id
                        FROM input_sealed s JOIN input_inputs i ON i.id = s.input_id
                        WHERE s.left_at IS NOT NULL AND i.status = 'SUBMITTED' ORDER BY s.left_at DESC LIMIT :max
                        """)
                .param("max", max)
                .query((row, n) -> new StatementRow(
                        id(row.getBytes("input_id")),
                        new org.partnershipportal.consultation.call.CallId(
                                UuidBytes.read(Objects.requireNonNull(row.getBytes("call_id")))),
                        Objects.requireNonNull(instant(row.getObject("left_at", OffsetDateTime.class))),
                        instant(row.getObject("read_at", OffsetDateTime.class))))
                .list();
    }

    private static byte[] bytes(InputId input) {
        return UuidBytes.of(input.value());
    }

    private static InputId id(byte @Nullable [] bytes) {
        return new InputId(UuidBytes.read(Objects.requireNonNull(bytes)));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

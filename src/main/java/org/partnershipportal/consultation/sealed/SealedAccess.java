package org.partnershipportal.consultation.sealed;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what opens sealed handles: a derived key each, and perhaps an encrypted statement. Plain SQL, no entity. */
@Component
class SealedAccess {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SealedCodes codes;

    SealedAccess(JdbcClient jdbc, Vault vault, SealedCodes codes) {
        this.codes = codes;
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(UUID handle, byte[] codeKey) {
        jdbc.sql("INSERT INTO sealed_handles (handle, code_key, derivation, key_id)"
                        + " VALUES (:handle, :codeKey, :derivation, :keyId)")
                .param("keyId", codes.keyId())
                .param("handle", handle)
                .param("codeKey", codeKey)
                .param("derivation", Derivation.HMAC.name())
                .update();
    }

    /** Another code for an input whose first answer was lost on its way. */
    void renew(UUID handle, byte[] codeKey) {
        jdbc.sql("UPDATE sealed_handles SET code_key = :codeKey, derivation = :derivation, key_id = :keyId"
                        + " WHERE handle = :handle")
                .param("keyId", codes.keyId())
                .param("handle", handle)
                .param("codeKey", codeKey)
                .param("derivation", Derivation.HMAC.name())
                .update();
    }

    /** Another key of the same code, unless the handle has got another code meanwhile. */
    void rekey(UUID handle, byte[] before, byte[] codeKey) {
        jdbc.sql("UPDATE sealed_handles SET code_key = :codeKey, derivation = :derivation, key_id = :keyId"
                        + " WHERE handle = :handle AND code_key = :before")
                .param("keyId", codes.keyId())
                .param("handle", handle)
                .param("before", before)
                .param("codeKey", codeKey)
                .param("derivation", Derivation.HMAC.name())
                .update();
    }

    /**
     * The handle of a key. The index may compare as it likes: how near a key comes tells nothing of a code to anyone
     * who lacks the portal's secret.
     */
    Optional<UUID> find(byte[] codeKey, Derivation derivation) {
        return jdbc.sql("SELECT handle FROM sealed_handles WHERE code_key = :codeKey AND derivation = :derivation")
                .param("codeKey", codeKey)
                .param("derivation", derivation.name())
                .query(UUID.class)
                .optional();
    }

    /** Whether any handle still has a key of this kind. */
    boolean has(Derivation derivation) {
        return !jdbc.sql("SELECT derivation FROM sealed_handles WHERE derivation = :derivation LIMIT 1")
                .param("derivation", derivation.name())
                .query(String.class)
                .list()
                .isEmpty();
    }

    /** @param scope whose data key encrypts it once more */
    void leave(UUID handle, UUID scope, byte[] statement, Instant at) {
        jdbc.sql("UPDATE sealed_handles SET statement = :statement, left_at = :at WHERE handle = :handle")
                .param("handle", handle)
                .param("statement", vault.seal(scope, statementOf(handle), statement))
                .param("at", at)
                .update();
    }

    Optional<byte[]> statement(UUID handle) {
        return jdbc.sql("SELECT statement FROM sealed_handles WHERE handle = :handle AND statement IS NOT NULL")
                .param("handle", handle)
                .query(byte[].class)
                .optional()
                .map(kept -> vault.open(statementOf(handle), kept));
    }

    private static Place statementOf(UUID handle) {
        return Place.of("sealed_handles.statement", handle);
    }

    private static Place reasonOf(UUID download) {
        return Place.of("sealed_downloads.reason", download);
    }

    void downloaded(UUID handle, UUID scope, String reason, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO sealed_downloads (id, handle, downloaded_at, reason) VALUES (:id, :handle, :at, :reason)")
                .param("id", id)
                .param("handle", handle)
                .param("reason", vault.seal(scope, reasonOf(id), reason))
                .param("at", at)
                .update();
    }

    /** Whether a statement was left, and all that the custodian did with it and with those before it; one query. */
    StatementState state(UUID handle) {
        record Found(
                @Nullable Instant leftAt,
                @Nullable UUID id,
                @Nullable Instant downloadedAt,
                @Nullable String reason) {}
        List<Found> found =
                jdbc.sql("""
            SELECT h.left_at, d.id, d.downloaded_at, d.reason
            FROM sealed_handles h LEFT JOIN sealed_downloads d ON d.handle = h.handle
            WHERE h.handle = :handle
            ORDER BY d.downloaded_at, d.id
            """).param("handle", handle).query(Found.class).list();
        return found.isEmpty()
                ? StatementState.NONE
                : new StatementState(
                        found.getFirst().leftAt(),
                        found.stream()
                                .filter(one -> one.downloadedAt() != null)
                                .map(one -> new StatementState.Download(
                                        Objects.requireNonNull(one.downloadedAt()),
                                        reason(Objects.requireNonNull(one.id()), Objects.requireNonNull(one.reason()))))
                                .toList());
    }

    private String reason(UUID download, String kept) {
        return kept.isEmpty() ? "" : vault.open(reasonOf(download), kept);
    }

    /**
     * A part of the handles to which a statement was left that is still kept, the latest first; one query.
     *
     * @param among a condition on {@code sealed_handles h}
     */
    Slice<LeftStatement> statements(Where among, int from, int max) {
        record Found(UUID handle, Instant leftAt, @Nullable Instant downloadedAt, long total) {}
        List<Found> found = jdbc.sql("""
            SELECT h.handle, h.left_at, COUNT(*) OVER () AS total,
                   (SELECT MAX(d.downloaded_at) FROM sealed_downloads d WHERE d.handle = h.handle) AS downloaded_at
            FROM sealed_handles h
            WHERE h.statement IS NOT NULL AND %s
            ORDER BY h.left_at DESC, h.handle LIMIT :max OFFSET :from
            """.formatted(among.sql()))
                .params(among.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        return Slice.counted(found, Found::total)
                .map(row -> new LeftStatement(row.handle(), row.leftAt(), row.downloadedAt()));
    }

    void forget(UUID handle) {
        jdbc.sql("UPDATE sealed_handles SET statement = NULL WHERE handle = :handle")
                .param("handle", handle)
                .update();
    }

    /** Its code opens nothing any more, nor does any guess take longer for it; why a statement was downloaded is told to nobody. */
    void close(UUID handle) {
        jdbc.sql("UPDATE sealed_downloads SET reason = '' WHERE handle = :handle")
                .param("handle", handle)
                .update();
        jdbc.sql("UPDATE sealed_handles SET code_key = NULL, key_id = NULL, derivation = :derivation"
                        + " WHERE handle = :handle")
                .param("derivation", Derivation.HMAC.name())
                .param("handle", handle)
                .update();
    }
}

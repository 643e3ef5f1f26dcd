package org.partnershipportal.consultation.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The frozen versions of inputs, written once and read; for the module whose inputs they are, which asks its own policy
 * before. Plain SQL, no entity: nothing of them ever changes.
 */
@Service
@Transactional
public class FrozenVersions {

    private static final String READ =
            "SELECT input_id, text_version, call_version, content, frozen_at FROM receipt_versions";

    private final JdbcClient jdbc;

    FrozenVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a version that was frozen just now. */
    @Requires(Permission.RUN_BY_ITSELF)
    public FrozenVersion keep(Actor actor, FrozenVersion frozen) {
        jdbc.sql("INSERT INTO receipt_versions (id, input_id, text_version, call_version, content, frozen_at)"
                        + " VALUES (:id, :input, :version, :callVersion, :content, :at)")
                .param("id", UuidBytes.of(UUID.randomUUID()))
                .param("input", UuidBytes.of(frozen.input()))
                .param("version", frozen.textVersion())
                .param("callVersion", frozen.callVersion())
                .param("content", frozen.content())
                .param("at", frozen.frozenAt().atOffset(ZoneOffset.UTC))
                .update();
        return frozen;
    }

    /** One version of an input; empty if there is none of this number, or its text was deleted. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Optional<FrozenVersion> find(Actor actor, UUID input, int version) {
        return jdbc.sql(READ + " WHERE input_id = :input AND text_version = :version")
                .param("input", UuidBytes.of(input))
                .param("version", version)
                .query((row, n) -> version(row))
                .optional();
    }

    /** All versions of an input. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public List<FrozenVersion> of(Actor actor, UUID input) {
        return jdbc.sql(READ + " WHERE input_id = :input")
                .param("input", UuidBytes.of(input))
                .query((row, n) -> version(row))
                .list();
    }

    /**
     * One version each of some inputs; one query.
     *
     * @param wanted the number of the version, by the ids of the inputs
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public List<FrozenVersion> each(Actor actor, Map<UUID, Integer> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : jdbc.sql(READ + " WHERE (input_id, text_version) IN (:wanted)")
                        .param(
                                "wanted",
                                wanted.entrySet().stream()
                                        .map(one -> new Object[] {UuidBytes.of(one.getKey()), one.getValue()})
                                        .toList())
                        .query((row, n) -> version(row))
                        .list();
    }

    /** Forgets all versions of an input whose time has come. */
    @Requires(Permission.RUN_BY_ITSELF)
    public void forget(Actor actor, UUID input) {
        jdbc.sql("DELETE FROM receipt_versions WHERE input_id = :input")
                .param("input", UuidBytes.of(input))
                .update();
    }

    private static FrozenVersion version(ResultSet row) throws SQLException {
        return new FrozenVersion(
                UuidBytes.read(Objects.requireNonNull(row.getBytes("input_id"))),
                row.getInt("text_version"),
                row.getInt("call_version"),
                row.getString("content"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant());
    }
}

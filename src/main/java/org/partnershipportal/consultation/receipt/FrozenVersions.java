package org.partnershipportal.consultation.receipt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The frozen versions of inputs, written once and read; for the module that owns the inputs, which asks its own policy
 * first. Plain SQL, no entity: they never change.
 */
@Service
@Transactional
public class FrozenVersions {

    private static final String READ = "SELECT input_id AS input, text_version, call_version, content, frozen_at"
            + " FROM receipt_versions WHERE input_id = :input";

    private final JdbcClient jdbc;
    private final Vault vault;

    FrozenVersions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Keeps a version that was frozen just now, encrypted by its call's data key. */
    @Requires(Permission.RUN_BY_ITSELF)
    public FrozenVersion keep(Actor actor, CallId call, FrozenVersion frozen) {
        jdbc.sql("INSERT INTO receipt_versions (id, input_id, text_version, call_version, content, frozen_at)"
                        + " VALUES (:id, :input, :version, :callVersion, :content, :at)")
                .param("id", UUID.randomUUID())
                .param("input", frozen.input())
                .param("version", frozen.textVersion())
                .param("callVersion", frozen.callVersion())
                .param("content", vault.seal(call.value(), frozen.place(), frozen.content()))
                .param("at", frozen.frozenAt())
                .update();
        return frozen;
    }

    /** One version of an input; empty if there is none of this number, or its text was deleted. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Optional<FrozenVersion> find(Actor actor, UUID input, int version) {
        return jdbc.sql(READ + " AND text_version = :version")
                .param("input", input)
                .param("version", version)
                .query(FrozenVersion.class)
                .optional()
                .map(this::opened);
    }

    /** All versions of an input. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public List<FrozenVersion> of(Actor actor, UUID input) {
        return jdbc.sql(READ).param("input", input).query(FrozenVersion.class).list().stream()
                .map(this::opened)
                .toList();
    }

    /** The versions of an input that were frozen last, the latest first; of no others is the text opened. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public List<FrozenVersion> latest(Actor actor, UUID input, int max) {
        return jdbc
                .sql(READ + " ORDER BY text_version DESC LIMIT :max")
                .param("input", input)
                .param("max", max)
                .query(FrozenVersion.class)
                .list()
                .stream()
                .map(this::opened)
                .toList();
    }

    private FrozenVersion opened(FrozenVersion kept) {
        return kept.opened(vault);
    }

    /** Forgets all versions of an input whose time has come. */
    @Requires(Permission.RUN_BY_ITSELF)
    public void forget(Actor actor, UUID input) {
        jdbc.sql("DELETE FROM receipt_versions WHERE input_id = :input")
                .param("input", input)
                .update();
    }
}

package org.partnershipportal.consultation.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows that nobody else changes until the transaction ends, and what is written of them without loading them. */
@Component
class ExportRecords {

    private final Change<Export> change;
    private final JdbcClient jdbc;

    ExportRecords(ExportRepository exports, Changes changes, JdbcClient jdbc) {
        this.change = changes.of(Export.class, exports::save);
        this.jdbc = jdbc;
    }

    Optional<Export> locked(ExportId id) {
        return change.lock(id);
    }

    /** Those whose file's time is over. */
    List<UUID> keptLongEnough(Instant now, UUID after, int max) {
        return jdbc.sql("SELECT id FROM export_jobs WHERE status = 'READY' AND ready_at <= :before AND id > :after"
                        + " ORDER BY id LIMIT :max")
                .param("before", now.minus(Export.KEPT))
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    /**
     * Writes how far it has come.
     *
     * @return whether the claim still counts; if not, what was made so far is nobody's
     */
    @Transactional
    public boolean reached(ExportTask task, int done, int total) {
        return jdbc.sql("UPDATE export_jobs SET done_count = :done, total_count = :total"
                                + " WHERE id = :id AND claim = :claim AND status = 'RUNNING'")
                        .param("done", done)
                        .param("total", total)
                        .param("id", task.id())
                        .param("claim", task.claim())
                        .update()
                > 0;
    }

    /** Whether what this claim made, or is making, is wanted. */
    boolean isWanted(ExportId id, UUID claim) {
        return jdbc.sql("SELECT COUNT(*) FROM export_jobs WHERE id = :id AND claim = :claim"
                                + " AND status IN ('RUNNING', 'READY')")
                        .param("id", id)
                        .param("claim", claim)
                        .query(Long.class)
                        .single()
                > 0;
    }
}

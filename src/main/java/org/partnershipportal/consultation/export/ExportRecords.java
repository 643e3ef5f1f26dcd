package org.partnershipportal.consultation.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows that nobody else changes until the transaction ends, and what is written of them without loading them. */
@Component
class ExportRecords {

    private final ExportRepository exports;
    private final JdbcClient jdbc;

    ExportRecords(ExportRepository exports, JdbcClient jdbc) {
        this.exports = exports;
        this.jdbc = jdbc;
    }

    Optional<Export> locked(ExportId id) {
        jdbc.sql("SELECT id FROM export_jobs WHERE id = :id FOR UPDATE")
                .param("id", UuidBytes.of(id.value()))
                .query(byte[].class)
                .optional();
        return exports.findById(id.value());
    }

    /** Those whose file's time is over. */
    List<ExportId> keptLongEnough(Instant now, int max) {
        return jdbc.sql("SELECT id FROM export_jobs WHERE status = 'READY' AND ready_at <= :before ORDER BY ready_at"
                        + " LIMIT :max")
                .param("before", now.minus(Export.KEPT).atOffset(ZoneOffset.UTC))
                .param("max", max)
                .query((row, n) -> new ExportId(UuidBytes.read(row.getBytes("id"))))
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
                        .param("id", UuidBytes.of(task.id().value()))
                        .param("claim", UuidBytes.of(task.claim()))
                        .update()
                > 0;
    }

    /** Whether what this claim made, or is making, is wanted. */
    boolean isWanted(ExportId id, UUID claim) {
        return jdbc.sql("SELECT COUNT(*) FROM export_jobs WHERE id = :id AND claim = :claim"
                                + " AND status IN ('RUNNING', 'READY')")
                        .param("id", UuidBytes.of(id.value()))
                        .param("claim", UuidBytes.of(claim))
                        .query(Long.class)
                        .single()
                > 0;
    }
}

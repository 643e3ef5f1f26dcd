package org.partnershipportal.promises.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of imports, and how far one has come, which is no verb of it. */
@Component
class ImportQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Listed(
            ImportId id,
            ImportStatus status,
            String fileName,
            int rowCount,
            int doneCount,
            int freshCount,
            int thereCount,
            int faultCount,
            int addedCount,
            @Nullable ImportFailure failure,
            String failedAt,
            Instant uploadedAt,
            long total) {

        ImportDetails details() {
            return new ImportDetails(
                    id,
                    status,
                    fileName,
                    rowCount,
                    doneCount,
                    freshCount,
                    thereCount,
                    faultCount,
                    addedCount,
                    failure,
                    failedAt,
                    uploadedAt);
        }
    }

    /** A part of the imports, the latest first. */
    Slice<ImportDetails> list(int from, int max) {
        List<Listed> found = jdbc.sql("""
            SELECT i.id, i.status, i.file_name, i.row_count, i.done_count, i.fresh_count, i.there_count, i.fault_count,
                   i.added_count, i.failure, i.failed_at, i.uploaded_at, COUNT(*) OVER () AS total
            FROM recommendation_imports i ORDER BY i.uploaded_at DESC, i.id LIMIT :max OFFSET :from
            """)
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Listed.class)
                .list();
        return Slice.counted(found, Listed::total).map(Listed::details);
    }

    /**
     * Writes how far it has come, in the caller's transaction: until that ends nobody can cancel it. Where it comes further than
     * it ever was, it has not failed again and again.
     *
     * @param added how many recommendations it adds, or takes out of the list, in this step
     * @return whether it is still wanted; if not, nothing more is done
     */
    boolean reached(ImportId id, ImportStatus working, int done, int added) {
        return jdbc.sql("UPDATE recommendation_imports SET"
                                // Before the place: MySQL sets one after the other.
                                + " attempts = CASE WHEN :done > done_count THEN 0 ELSE attempts END,"
                                + " done_count = GREATEST(done_count, :done), added_count = added_count + :added"
                                + " WHERE id = :id AND status = :status")
                        .param("done", done)
                        .param("added", added)
                        .param("id", id)
                        .param("status", working)
                        .update()
                > 0;
    }

    /** Those that nobody confirmed by then. */
    List<UUID> leftSince(Instant by, UUID after, int max) {
        return jdbc.sql(
                        "SELECT id FROM recommendation_imports WHERE status = 'READY' AND uploaded_at <= :by AND id > :after"
                                + " ORDER BY id LIMIT :max")
                .param("by", by)
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    /** Those uploaded by then of which problems are kept. */
    List<UUID> withProblems(Instant by, UUID after, int max) {
        return jdbc.sql(
                        "SELECT i.id FROM recommendation_imports i WHERE i.uploaded_at <= :by AND i.id > :after AND EXISTS"
                                + " (SELECT 1 FROM recommendation_import_problems p WHERE p.import_id = i.id)"
                                + " ORDER BY i.id LIMIT :max")
                .param("by", by)
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }
}

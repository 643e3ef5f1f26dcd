package org.partnershipportal.platform.jobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The result of each routine's last run, and pending background work. Kinds, counts and instants only. */
@Component
class RoutineRows {

    private final JdbcClient jdbc;

    RoutineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run has started; one that was cut off goes on and keeps its counts. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void began(String kind, Instant now) {
        jdbc.sql("INSERT INTO jobs_routines (kind, began_at, ended_at, done_count, failed_count)"
                        + " VALUES (:kind, :now, NULL, 0, 0) ON DUPLICATE KEY UPDATE"
                        + " done_count = CASE WHEN ended_at IS NULL THEN done_count ELSE 0 END, failed_count = 0,"
                        + " began_at = CASE WHEN ended_at IS NULL THEN began_at ELSE :now END, ended_at = NULL")
                .param("kind", kind)
                .param("now", now)
                .update();
    }

    /** So many more are done; in the transaction that does them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(String kind, int more) {
        jdbc.sql("UPDATE jobs_routines SET done_count = done_count + :more WHERE kind = :kind")
                .param("kind", kind)
                .param("more", more)
                .update();
    }

    /** So many more could not be done. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String kind, int more) {
        jdbc.sql("UPDATE jobs_routines SET failed_count = failed_count + :more WHERE kind = :kind")
                .param("kind", kind)
                .param("more", more)
                .update();
    }

    /**
     * The run is over; in the caller's transaction.
     *
     * @param due how many records the next one will find; {@code null} if they are not counted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(String kind, Instant now, @Nullable Integer due) {
        jdbc.sql("UPDATE jobs_routines SET ended_at = :now, due_count = :due WHERE kind = :kind")
                .param("kind", kind)
                .param("now", now)
                .param("due", due)
                .update();
    }

    List<LastRun> lastRuns() {
        return jdbc.sql("SELECT kind, began_at, ended_at, done_count, failed_count, due_count FROM jobs_routines")
                .query(LastRun.class)
                .list();
    }

    List<Waiting> waiting(String kindOfJob) {
        return jdbc.sql("SELECT kind, id, due_at, failures, CASE WHEN claim IS NULL THEN 0 ELSE 1 END AS taken"
                        + " FROM jobs_jobs WHERE kind = :kind")
                .param("kind", kindOfJob)
                .query(Waiting.class)
                .list();
    }

    List<Queue> queues(String otherThan) {
        return jdbc.sql("SELECT kind, COUNT(*) AS waiting, SUM(CASE WHEN failures > 0 THEN 1 ELSE 0 END) AS failing,"
                        + " MIN(due_at) AS next_at FROM jobs_jobs WHERE kind <> :kind GROUP BY kind")
                .param("kind", otherThan)
                .query(Queue.class)
                .list();
    }

    /** The last run of a routine, as its row tells it. */
    record LastRun(
            String kind,
            Instant beganAt,
            @Nullable Instant endedAt,
            int doneCount,
            int failedCount,
            @Nullable Integer dueCount) {}

    /** What waits of one kind of work. */
    record Queue(
            String kind,
            long waiting,
            long failing,
            @Nullable Instant nextAt) {}

    /** When a routine is run next, and whether somebody has it in hand. */
    record Waiting(String kind, java.util.UUID id, Instant dueAt, int failures, boolean taken) {}
}

package org.partnershipportal.platform.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be done. A row is due from its time on; who takes it sets that time ahead, so that nobody else takes it, and it
 * is due again if its taker dies. Each change is one statement, whose count of rows decides between nodes.
 */
@Component
class JobRows {

    private static final String MINE = " WHERE kind = :kind AND id = :id AND claim = :claim";

    private final JdbcClient jdbc;

    JobRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds it to the caller's transaction; one that is there is due at once, and whoever does it does it once more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String kind, UUID id, Instant due) {
        jdbc.sql("INSERT INTO jobs_jobs (kind, id, due_at, claim, failures) VALUES (:kind, :id, :due, NULL, 0)"
                        + " ON DUPLICATE KEY UPDATE due_at = :due, claim = NULL, failures = 0")
                .param("kind", kind)
                .param("id", id)
                .param("due", due)
                .update();
    }

    /** Adds it to the caller's transaction for this time, unless it is there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(String kind, UUID id, Instant due) {
        jdbc.sql("INSERT INTO jobs_jobs (kind, id, due_at, claim, failures) VALUES (:kind, :id, :due, NULL, 0)"
                        + " ON DUPLICATE KEY UPDATE failures = failures")
                .param("kind", kind)
                .param("id", id)
                .param("due", due)
                .update();
    }

    /** It is due at this time already, unless it is due before or somebody has it in hand; in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hasten(String kind, UUID id, Instant due) {
        jdbc.sql(
                        "UPDATE jobs_jobs SET due_at = :due WHERE kind = :kind AND id = :id AND claim IS NULL AND due_at > :due")
                .param("kind", kind)
                .param("id", id)
                .param("due", due)
                .update();
    }

    /** Takes the one of the kind that is due longest. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Claim> take(String kind, Instant now, Instant until) {
        for (UUID id : due(kind, now)) {
            Optional<Claim> taken = take(kind, id, now, until);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private List<UUID> due(String kind, Instant now) {
        return jdbc.sql("SELECT id FROM jobs_jobs WHERE kind = :kind AND due_at <= :now ORDER BY due_at LIMIT 20")
                .param("kind", kind)
                .param("now", now)
                .query(UUID.class)
                .list();
    }

    /** Takes this one; empty if it is not due, or another was faster. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Claim> take(String kind, UUID id, Instant now, Instant until) {
        UUID by = UUID.randomUUID();
        int taken = jdbc.sql("UPDATE jobs_jobs SET claim = :claim, due_at = :until"
                        + " WHERE kind = :kind AND id = :id AND due_at <= :now")
                .param("claim", by)
                .param("until", until)
                .param("kind", kind)
                .param("id", id)
                .param("now", now)
                .update();
        if (taken == 0) {
            return Optional.empty();
        }
        int failures = jdbc.sql("SELECT failures FROM jobs_jobs" + MINE)
                .param("kind", kind)
                .param("id", id)
                .param("claim", by)
                .query(Integer.class)
                .single();
        return Optional.of(new Claim(kind, id, by, failures));
    }

    /** Its taker lives. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void renew(Claim claim, Instant until) {
        change("UPDATE jobs_jobs SET due_at = :due" + MINE, claim, until);
    }

    /** It is due at this time, because it failed; if it was added since, it is due already. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(Claim claim, Instant due) {
        change("UPDATE jobs_jobs SET due_at = :due, claim = NULL, failures = failures + 1" + MINE, claim, due);
    }

    /** It is due at once, because its node ends. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void release(Claim claim, Instant now) {
        change("UPDATE jobs_jobs SET due_at = :due, claim = NULL" + MINE, claim, now);
    }

    /** It is done; if it was added since, it stays. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void done(Claim claim) {
        jdbc.sql("DELETE FROM jobs_jobs" + MINE)
                .param("kind", claim.kind())
                .param("id", claim.id())
                .param("claim", claim.by())
                .update();
    }

    private void change(String sql, Claim claim, Instant due) {
        jdbc.sql(sql)
                .param("due", due)
                .param("kind", claim.kind())
                .param("id", claim.id())
                .param("claim", claim.by())
                .update();
    }
}

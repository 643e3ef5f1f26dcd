package org.partnershipportal.consultation.clarification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.partnershipportal.platform.access.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes questions 30 days after they were set aside, for they can hold what puts a person at risk: as long as withdrawn
 * inputs are kept (mission.md, Kept how long). Each deletion has its row in the trail.
 */
@Component
class ClarificationRetention {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    private final ClarificationRepository clarifications;
    private final ClarificationQueries queries;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClarificationRetention(
            ClarificationRepository clarifications,
            ClarificationQueries queries,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.clarifications = clarifications;
        this.queries = queries;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.clarifications.retention:0 29 3 * * *}", zone = "UTC")
    void deleteOld() {
        Instant now = clock.instant();
        int deleted;
        do {
            deleted = deleteSome(now);
        } while (deleted == AT_ONCE);
    }

    private int deleteSome(Instant now) {
        Integer count = transaction.execute(status -> {
            var old = queries.setAsideBefore(now.minus(KEPT), AT_ONCE);
            old.forEach(id -> clarifications
                    .findById(id.value())
                    .ifPresent(found ->
                            clarifications.delete(found.deleted(Actor.system().ref(), now))));
            return old.size();
        });
        return count == null ? 0 : count;
    }
}

package org.partnershipportal.overview.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.HashChain;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sealer: gives committed rows their place in the chain, within a second, and signs the chain's end outside the
 * database. Only the node that holds the lock on the chain's end seals; the others skip. A row whose
 * transaction commits late gets a later place: order is given by sealing, never by a sequence, so none is passed over.
 * Rows that keep the hour only are sealed some minutes after it, all together and in random order (decision 49).
 */
@Component
class Sealing {

    private static final int BATCH = 500;

    private final TrailQueries rows;
    private final CheckpointFile checkpoints;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sealing(TrailQueries rows, CheckpointFile checkpoints, PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.checkpoints = checkpoints;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Seals all there is. The last round finds nothing to seal and signs what the round before committed. */
    @Scheduled(fixedDelayString = "${portal.trail.pause:1s}")
    void sealAll() {
        int sealed;
        do {
            sealed = sealBatch();
        } while (sealed > 0);
    }

    /** Seals some rows; how many. */
    int sealBatch() {
        Integer sealed = transaction.execute(
                status -> rows.lockedEnd().map(this::sealAfter).orElse(0));
        return sealed == null ? 0 : sealed;
    }

    private int sealAfter(HashChain end) {
        sign(end);
        List<TrailRow> batch = rows.unsealed(clock.instant(), BATCH);
        HashChain chain = end;
        for (TrailRow row : batch) {
            chain = chain.with(row.canonical());
            rows.seal(row, chain);
        }
        if (!batch.isEmpty()) {
            rows.moveEnd(chain);
        }
        return batch.size();
    }

    /** Signs a committed end that is not signed yet, under the lock; so checkpoints never run ahead of the database. */
    private void sign(HashChain end) {
        Optional<Checkpoint> last = checkpoints.last();
        if (end.length() > last.map(c -> c.chain().length()).orElse(0L)) {
            checkpoints.add(Checkpoint.sign(
                    end,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    checkpoints.keys().signing()));
            long before = rows.checkpoints();
            rows.count(before == 0 ? checkpoints.count() : before + 1);
        }
    }
}

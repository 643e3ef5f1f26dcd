package org.partnershipportal.consultation.export;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes files of exports when their time is over, and what is on the disk and no row's: a portal killed between the two
 * leaves a file too many.
 */
@Component
class ExportRetention {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRetention.class);
    private static final int BATCH = 100;

    /** A file is there before its row says so. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final ExportRecords records;
    private final ExportRepository exports;
    private final ExportStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExportRetention(
            ExportRecords records,
            ExportRepository exports,
            ExportStore store,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.records = records;
        this.exports = exports;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void round() {
        deleteOld();
        sweep();
    }

    private void deleteOld() {
        List<ExportId> old;
        do {
            old = records.keptLongEnough(clock.instant(), BATCH);
            old.forEach(this::delete);
        } while (old.size() == BATCH);
    }

    private void delete(ExportId id) {
        Optional<UUID> claim = Objects.requireNonNull(transaction.execute(status -> records.locked(id)
                .filter(export -> export.isKeptLongEnough(clock.instant()))
                .flatMap(export -> {
                    export.end(Actor.system().ref(), clock.instant());
                    return Optional.ofNullable(exports.save(export).claim());
                })));
        claim.ifPresent(made -> store.delete(id, made));
    }

    private void sweep() {
        Instant before = clock.instant().minus(GRACE);
        try {
            store.kept().stream()
                    .filter(file -> file.since().isBefore(before) && !records.isWanted(file.export(), file.claim()))
                    .forEach(file -> store.delete(file.export(), file.claim()));
        } catch (IOException fault) {
            LOG.warn("The folder of exports could not be swept", fault);
        }
    }
}

package org.partnershipportal.consultation.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Each hour, deletes files of exports whose time is over. */
@Component
class ExportRetention implements Routine {

    static final String KIND = "export-files";

    private static final Duration EVERY = Duration.ofHours(1);

    private final ExportRecords records;
    private final ExportRepository exports;
    private final ExportStore store;

    ExportRetention(ExportRecords records, ExportRepository exports, ExportStore store) {
        this.records = records;
        this.exports = exports;
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant next(Instant after) {
        return after.plus(EVERY);
    }

    @Override
    public KeptFor kept() {
        return KeptFor.days((int) Export.KEPT.toDays());
    }

    @Override
    public List<UUID> due(Instant now, UUID after, int max) {
        return records.keptLongEnough(now, after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        return (int) these.stream().filter(id -> delete(new ExportId(id), now)).count();
    }

    private boolean delete(ExportId id, Instant now) {
        Optional<Export> old = records.locked(id).filter(export -> export.isKeptLongEnough(now));
        old.ifPresent(export -> {
            UUID made = export.claim();
            export.end(Actor.system().ref(), now);
            exports.save(export);
            if (made != null) {
                afterwards(() -> store.delete(id, made));
            }
        });
        return old.isPresent();
    }

    private static void afterwards(Runnable act) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                act.run();
            }
        });
    }
}

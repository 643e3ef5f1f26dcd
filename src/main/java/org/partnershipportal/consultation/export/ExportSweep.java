package org.partnershipportal.consultation.export;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes files on the disk that belong to no export: a portal killed between row and file leaves one too many. */
@Component
class ExportSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ExportSweep.class);

    /** A file is there before its row says so. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final ExportRecords records;
    private final ExportStore store;
    private final Clock clock;

    ExportSweep(ExportRecords records, ExportStore store, Clock clock) {
        this.records = records;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
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

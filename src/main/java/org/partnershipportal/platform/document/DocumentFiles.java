package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the disk and the rows consistent: only those forms of a file stay that its row requires. A process killed
 * between the two leaves one file too many, never a row without its file; {@link DocumentSweep} finds such files.
 */
@Component
class DocumentFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentFiles.class);

    /** Nothing that is plain on its way in or in a check is left untouched for longer. */
    private static final Duration LONGEST_CHECK = Duration.ofMinutes(10);

    private final Quarantine quarantine;
    private final DocumentStore store;
    private final Clock clock;

    DocumentFiles(Quarantine quarantine, DocumentStore store, Clock clock) {
        this.quarantine = quarantine;
        this.store = store;
        this.clock = clock;
    }

    /** Deletes every form that the row does not call for; all of them if there is no row. */
    void keepOnly(DocumentId id, @Nullable Document row) throws IOException {
        if (row == null || row.status() != DocumentStatus.CHECKING) {
            quarantine.drop(id);
            for (DocumentForm form : DocumentForm.values()) {
                if (row == null || !row.has(form)) {
                    store.delete(id, form);
                }
            }
        }
    }

    /** Deletes all that is kept of files whose rows are gone. */
    void forget(List<DocumentId> ids) {
        for (DocumentId id : ids) {
            try {
                keepOnly(id, null);
            } catch (IOException fault) {
                LOG.warn("Document {} is not deleted from disk yet; the sweep does it", id);
            }
        }
    }

    /** Deletes plain files that a process left which was killed while they came or were checked; at start, too. */
    @Scheduled(fixedDelayString = "PT10M")
    void forgetUnfinished() {
        try {
            quarantine.forgetUnfinished(clock.instant().minus(LONGEST_CHECK));
        } catch (IOException | UncheckedIOException fault) {
            LOG.warn("The quarantine could not be swept", fault);
        }
    }
}

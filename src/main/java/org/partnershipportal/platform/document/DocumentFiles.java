package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps disk and rows alike: of a file only those forms stay that its row calls for. A process killed between the two leaves
 * a file too many, never a row without its file; the sweep at the start and every ten minutes finds such ones.
 */
@Component
class DocumentFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentFiles.class);

    /** A file is there a little before its row, and has the hour as its time. */
    private static final Duration GRACE = Duration.ofHours(2);

    /** Nothing that is plain on its way in or in a check is left untouched for longer. */
    private static final Duration LONGEST_CHECK = Duration.ofMinutes(10);

    private static final int BATCH = 500;

    private final Quarantine quarantine;
    private final DocumentStore store;
    private final DocumentRepository documents;
    private final Clock clock;

    DocumentFiles(Quarantine quarantine, DocumentStore store, DocumentRepository documents, Clock clock) {
        this.quarantine = quarantine;
        this.store = store;
        this.documents = documents;
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

    /** Deletes what no row calls for, and leaves of all other files' times the hour. */
    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        try {
            store.forgetMinutes();
            Instant before = clock.instant().minus(GRACE);
            Map<DocumentId, Instant> found = quarantine.held();
            store.kept()
                    .forEach(file ->
                            found.merge(file.id(), file.since(), (one, other) -> one.isAfter(other) ? one : other));
            sweep(found, before);
        } catch (IOException | UncheckedIOException fault) {
            LOG.warn("The folder of documents could not be swept", fault);
        }
    }

    private void sweep(Map<DocumentId, Instant> found, Instant before) throws IOException {
        List<DocumentId> ids = List.copyOf(found.keySet());
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<DocumentId> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            Map<DocumentId, Document> rows =
                    documents.findByIdIn(batch.stream().map(DocumentId::value).toList()).stream()
                            .collect(Collectors.toMap(Document::id, Function.identity()));
            for (DocumentId id : batch) {
                Document row = rows.get(id);
                if (row != null || found.getOrDefault(id, Instant.MAX).isBefore(before)) {
                    keepOnly(id, row);
                }
            }
        }
    }
}

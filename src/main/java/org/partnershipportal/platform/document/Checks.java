package org.partnershipportal.platform.document;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Examination.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks files after they were stored, two at a time, outside requests and transactions. What was not checked, for the portal
 * was killed or the scanner did not answer, is found again by the clock; the row's lock decides between nodes. Only
 * ids are logged.
 */
@Component
class Checks {

    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);
    private static final int AT_A_TIME = 2;
    private static final int BATCH = 50;

    private final DocumentRepository documents;
    private final LockedDocuments locked;
    private final Examination examination;
    private final DocumentFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("document-check-", 0).factory());

    Checks(
            DocumentRepository documents,
            LockedDocuments locked,
            Examination examination,
            DocumentFiles files,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.documents = documents;
        this.locked = locked;
        this.examination = examination;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Checks it as soon as a worker is free. */
    void begin(DocumentId id) {
        try {
            workers.execute(() -> check(id));
        } catch (RejectedExecutionException ending) {
            LOG.debug("The portal ends; document {} is checked after its next start", id);
        }
    }

    /** Begins all that is due. */
    @Scheduled(fixedDelayString = "${portal.documents.pause:30s}")
    void round() {
        documents.due(clock.instant(), Limit.of(BATCH)).forEach(id -> begin(new DocumentId(id)));
    }

    @PreDestroy
    void end() {
        workers.shutdownNow();
    }

    /** Checks it now; does nothing if that is done, or another has it in hand. */
    void check(DocumentId id) {
        takeOut(id).ifPresent(taken -> {
            try {
                settle(id, examination.examine(taken));
            } catch (IOException | UncheckedIOException fault) {
                delay(id, fault);
            }
        });
    }

    private Optional<Document> takeOut(DocumentId id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Document> due = locked.find(id).filter(document -> document.isDue(clock.instant()));
            due.ifPresent(document -> {
                document.takeOut(clock.instant());
                documents.save(document);
            });
            return due;
        }));
    }

    /** Notes how it went; if the file was removed meanwhile, nothing of it is kept. */
    private void settle(DocumentId id, Outcome outcome) throws IOException {
        Optional<Document> settled = Objects.requireNonNull(transaction.execute(status -> {
            Optional<Document> document = locked.find(id);
            document.filter(found -> found.status() == DocumentStatus.CHECKING).ifPresent(found -> {
                note(found, outcome);
                documents.save(found);
            });
            return document;
        }));
        files.keepOnly(id, settled.orElse(null));
    }

    private void note(Document document, Outcome outcome) {
        if (outcome.refusal() == null) {
            document.ready(outcome.cleaned(), outcome.scanned(), Actor.system().ref(), clock.instant());
        } else {
            document.refuse(outcome.refusal(), Actor.system().ref(), clock.instant());
        }
    }

    /** Tries again later; a file that was removed meanwhile is why it could not be checked. */
    private void delay(DocumentId id, Throwable fault) {
        boolean gone = Objects.requireNonNull(transaction.execute(status -> {
            Optional<Document> document = locked.find(id);
            document.filter(found -> found.status() == DocumentStatus.CHECKING).ifPresent(found -> {
                found.delay(clock.instant());
                documents.save(found);
            });
            return document.isEmpty();
        }));
        if (gone) {
            files.forget(List.of(id));
        } else {
            LOG.warn("Document {} could not be checked and waits: {}", id, fault.getMessage());
        }
    }
}

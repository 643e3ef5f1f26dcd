package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Examination.Outcome;
import org.partnershipportal.platform.jobs.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks files after they were stored, two at a time, outside requests and transactions. */
@Component
class Checks implements Job {

    static final String KIND = "document-check";

    private final DocumentRepository documents;
    private final LockedDocuments locked;
    private final Examination examination;
    private final DocumentFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

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

    @Override
    public String kind() {
        return KIND;
    }

    /** A file says nothing of the record it belongs to. */
    @Override
    public boolean reachesSealed() {
        return true;
    }

    @Override
    public int atOnce() {
        return 2;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofMinutes(16);
    }

    @Override
    public void run(UUID id) throws IOException {
        Optional<Document> unchecked = documents.findById(id).filter(Checks::isUnchecked);
        if (unchecked.isPresent()) {
            check(unchecked.get());
        }
    }

    private void check(Document document) throws IOException {
        Outcome outcome;
        try {
            outcome = examination.examine(document);
        } catch (IOException | UncheckedIOException fault) {
            if (settle(document.id(), Document::delay)) {
                throw fault;
            }
            return; // it was removed, or gave way, while it was checked
        }
        settle(document.id(), found -> note(found, outcome));
    }

    /** Notes how it went; if the file was removed since, nothing of it is kept. Whether it is still there and to be checked. */
    private boolean settle(DocumentId id, Consumer<Document> how) throws IOException {
        Optional<Document> settled = Objects.requireNonNull(transaction.execute(status -> {
            Optional<Document> document = locked.find(id);
            document.filter(Checks::isUnchecked).ifPresent(found -> {
                how.accept(found);
                documents.save(found);
            });
            return document;
        }));
        files.keepOnly(id, settled.orElse(null));
        return settled.filter(Checks::isUnchecked).isPresent();
    }

    private static boolean isUnchecked(Document document) {
        return document.status() == DocumentStatus.CHECKING;
    }

    private void note(Document document, Outcome outcome) {
        if (outcome.refusal() == null) {
            document.ready(outcome.cleaned(), outcome.scanned(), Actor.system().ref(), clock.instant());
        } else {
            document.refuse(outcome.refusal(), Actor.system().ref(), clock.instant());
        }
    }
}

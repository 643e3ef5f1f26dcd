package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.cleaning.Cleaning;
import org.partnershipportal.platform.cleaning.DocumentNotAccepted;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.DocumentType;
import org.partnershipportal.platform.cleaning.FileInspection;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.cleaning.VirusScanner;
import org.partnershipportal.platform.document.Quarantine.Arrival;
import org.partnershipportal.platform.document.spi.DocumentOwner;
import org.partnershipportal.platform.jobs.Jobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Receives files: what a record accepts, then the bytes, then the row. Bytes are never transferred within a
 * transaction.
 */
@Component
class Receiving {

    /** Each try that fails has let another file in, so that more are never needed. */
    private static final int TRIES = 2 * UploadLimits.MAX_FILES;

    /** More than anyone sends and takes out again, which must have an end as well. */
    private static final int MOST_EVER = 10 * UploadLimits.MAX_FILES;

    private final Owners owners;
    private final DocumentRepository documents;
    private final Quarantine quarantine;
    private final FileInspection inspection;
    private final VirusScanner scanner;
    private final Cleaning cleaning;
    private final SharedRooms rooms;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Receiving(
            Owners owners,
            DocumentRepository documents,
            Quarantine quarantine,
            FileInspection inspection,
            VirusScanner scanner,
            Cleaning cleaning,
            SharedRooms rooms,
            Jobs jobs,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.owners = owners;
        this.documents = documents;
        this.quarantine = quarantine;
        this.inspection = inspection;
        this.scanner = scanner;
        this.cleaning = cleaning;
        this.rooms = rooms;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What the record takes; empty if the actor may attach nothing to it. */
    Optional<UploadRules> rules(Actor actor, ContentRef record) {
        return owners.of(record).filter(owner -> owner.mayAttach(actor, record)).map(owner -> rules(owner, record));
    }

    private UploadRules rules(DocumentOwner owner, ContentRef record) {
        return rules(owner.limits(record), owner.sealed(record), owner.isEverPublished(record));
    }

    /** What a record of such limits takes. */
    UploadRules rules(UploadLimits limits, boolean sealed, boolean published) {
        Set<DocumentType> all = EnumSet.allOf(DocumentType.class);
        Set<DocumentType> cleanable = all.stream().filter(cleaning::isPossible).collect(Collectors.toSet());
        return new UploadRules(limits, sealed ? cleanable : all, cleanable, sealed, published, scanner.letsIn());
    }

    /** Streams the file in and writes its row; nothing is left of it if it is refused or does not end. */
    Document receive(Actor actor, Upload upload, InputStream content) throws IOException {
        UploadRules rules = inTransaction(() -> admit(actor, upload.owner(), of(upload.owner())));
        rooms.require(upload.owner(), rules.limits());
        try (Arrival arrival = quarantine.receive(content, rules.limits())) {
            FileInspection.Found found = inspection.inspect(arrival.path(), upload.name());
            if (!rules.types().contains(found.type())) {
                throw new DocumentNotAccepted(DocumentRefusal.CANNOT_BE_CLEANED);
            }
            DocumentId id = DocumentId.random();
            boolean stored = false;
            try {
                quarantine.keep(arrival, id, owners.scope(upload.owner()));
                Document document = store(actor, upload, id, found, arrival.facts());
                stored = true;
                return document;
            } finally {
                if (!stored) {
                    quarantine.drop(id);
                }
            }
        }
    }

    private UploadRules admit(Actor actor, ContentRef record, List<Document> there) {
        UploadRules rules = rules(actor, record).orElseThrow(NotFound::new);
        if (!rules.open()) {
            throw new DocumentNotAccepted(DocumentRefusal.NO_SCANNER);
        }
        requireRoom(rules.limits(), there);
        return rules;
    }

    /** Asks everything again, for much may have changed while the bytes came; of two last ones a unique key takes one. */
    private Document store(Actor actor, Upload upload, DocumentId id, FileInspection.Found found, StoredFile facts) {
        return Once.tried(
                TRIES,
                () -> inTransaction(() -> {
                    // Held first, as when one is taken out: nothing is sent or deleted while a file joins it.
                    owners.hold(upload.owner());
                    // Read once: the place must follow from the very files that were counted.
                    List<Document> there = of(upload.owner());
                    UploadRules rules = admit(actor, upload.owner(), there);
                    int place = there.stream().mapToInt(Document::place).max().orElse(0) + 1;
                    jobs.add(Checks.KIND, id.value());
                    return documents.save(new Document(
                            id,
                            upload,
                            found,
                            rules.sealed(),
                            place,
                            facts,
                            owners.scope(upload.owner()),
                            actor.ref(),
                            clock.instant()));
                }));
    }

    /** Refused ones do not count, nor those that were taken out, yet of these too no record has any number. */
    private static void requireRoom(UploadLimits limits, List<Document> ever) {
        List<Document> there =
                ever.stream().filter(document -> !document.isTakenOut()).toList();
        long taken = there.stream()
                .filter(document -> document.status() != DocumentStatus.REFUSED)
                .count();
        if (taken >= limits.files()
                || there.size() >= limits.files() + UploadLimits.MAX_FILES
                || ever.size() >= MOST_EVER) {
            throw new DocumentNotAccepted(DocumentRefusal.TOO_MANY, limits.files());
        }
    }

    private List<Document> of(ContentRef record) {
        return documents.findByOwnerKindAndOwnerIdOrderByPlace(record.kind(), record.id());
    }

    private <T> T inTransaction(java.util.function.Supplier<T> act) {
        T result = transaction.execute(status -> act.get());
        if (result == null) {
            throw new IllegalStateException("Nothing came of the transaction");
        }
        return result;
    }
}

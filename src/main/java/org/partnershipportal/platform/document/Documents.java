package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.cleaning.DocumentNotAccepted;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that belong to records. The module that keeps a kind of record answers, through
 * {@code document.spi.DocumentOwner}, who may attach and who may read; a kind without an answer has no files. A file is
 * stored first and counts from then on (R14.2), is checked afterwards, and may be read when it has passed.
 */
@Service
@Transactional
public class Documents {

    private final DocumentRepository documents;
    private final Owners owners;
    private final LockedDocuments locked;
    private final DocumentPolicy policy;
    private final Receiving receiving;
    private final DocumentReading reading;
    private final DocumentFiles files;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Limits limits;
    private final Clock clock;

    Documents(
            DocumentRepository documents,
            Owners owners,
            LockedDocuments locked,
            DocumentPolicy policy,
            Receiving receiving,
            DocumentReading reading,
            DocumentFiles files,
            Jobs jobs,
            PlatformTransactionManager transactions,
            Limits limits,
            Clock clock) {
        this.documents = documents;
        this.owners = owners;
        this.locked = locked;
        this.policy = policy;
        this.receiving = receiving;
        this.reading = reading;
        this.files = files;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.limits = limits;
        this.clock = clock;
    }

    /** What the record takes, to be said before one chooses a file; empty if the actor may attach nothing to it now. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<UploadRules> rules(Actor actor, ContentRef owner) {
        return receiving.rules(actor, owner);
    }

    /**
     * What a record that is not there yet will take, for those who decide about it.
     *
     * @param sealed whether nobody may know whose its files are
     */
    @Requires(Permission.READ)
    public UploadRules rulesFor(Actor actor, UploadLimits limits, boolean sealed) {
        return receiving.rules(limits, sealed, true);
    }

    /**
     * Stores a file and begins its check. The stream is read to its end or to the limit, never further; it is not closed.
     *
     * @return the file as it stands: being checked
     * @throws NotFound if the actor may not attach anything to the record now
     * @throws DocumentNotAccepted if it is too big, one too many, empty, of another kind than those taken or than its name
     *     says, encrypted, with macros, or if there is no scanner in production; then nothing of it is left
     * @throws IOException if the stream breaks off; then nothing of it is left
     */
    @Requires(Permission.ATTACH_DOCUMENT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DocumentDetails upload(Actor actor, Upload upload, InputStream content) throws IOException {
        limits.takeBy(Limit.OWN_UPLOAD, actor);
        Document stored = receiving.receive(actor, upload, content);
        jobs.wake(Checks.KIND);
        return Objects.requireNonNull(transaction.execute(status -> reading.toSender(actor, stored)));
    }

    /** The record's files that the actor may know of, in the order in which they came. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<DocumentDetails> of(Actor actor, ContentRef owner) {
        return all(actor, owner, document -> !document.isTakenOut());
    }

    /**
     * The same of several records of a kind at once, in one query and what their policy asks; a record without any is left out.
     *
     * @param ids of the records
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<ContentRef, List<DocumentDetails>> ofEach(Actor actor, String kind, Collection<String> ids) {
        return documents.findByOwnerKindAndOwnerIdInOrderByPlace(kind, ids).stream()
                .filter(document -> !document.isTakenOut())
                .flatMap(document -> reading.details(actor, document).stream())
                .collect(Collectors.groupingBy(DocumentDetails::owner));
    }

    /**
     * The same with those that were taken out of the record and are kept with what was sent; a file that came back is there
     * twice.
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<DocumentDetails> everSentWith(Actor actor, ContentRef owner) {
        return all(actor, owner, document -> true);
    }

    private List<DocumentDetails> all(Actor actor, ContentRef owner, Predicate<Document> which) {
        return documents.findByOwnerKindAndOwnerIdOrderByPlace(owner.kind(), owner.id()).stream()
                .filter(which)
                .flatMap(document -> reading.details(actor, document).stream())
                .toList();
    }

    /** A file; empty if there is none that the actor may know of. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<DocumentDetails> details(Actor actor, DocumentId id) {
        return documents.findById(id.value()).flatMap(document -> reading.details(actor, document));
    }

    /**
     * Opens a file's bytes for a reader, who closes them. What lies on the disk is compared with what was stored first.
     *
     * @throws NotFound if the actor may not read it in this form, or it is not kept in it
     * @throws NotAllowed if it is no longer what was stored; then it is not given out
     */
    @Requires(Permission.READ)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DocumentContent open(Actor actor, DocumentId id, DocumentForm form) throws IOException {
        Document document = Objects.requireNonNull(transaction.execute(status -> documents
                .findById(id.value())
                .filter(found -> policy.mayOpen(actor, found, form))
                .orElseThrow(NotFound::new)));
        return reading.open(actor, document, form);
    }

    /**
     * Takes a file out of its record. All that is kept of it is deleted, unless the record keeps it with what was sent; then
     * it goes with the record.
     *
     * @throws NotFound if there is none that the actor may know of, or it was taken out before
     */
    @Requires(Permission.ATTACH_DOCUMENT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void remove(Actor actor, DocumentId id) {
        ContentRef owner =
                documents.findById(id.value()).orElseThrow(NotFound::new).owner();
        transaction.executeWithoutResult(status -> {
            // Held before anything is read in the transaction: what is sent that moment is seen, and keeps its file.
            owners.hold(owner);
            takeOut(actor, id);
        });
    }

    private void takeOut(Actor actor, DocumentId id) {
        Document document = locked.find(id).filter(found -> !found.isTakenOut()).orElseThrow(NotFound::new);
        policy.require(actor, Permission.ATTACH_DOCUMENT, document);
        if (policy.isKept(document)) {
            document.takeOutOfRecord(actor.ref(), clock.instant());
            documents.save(document);
        } else {
            remove(actor, List.of(document));
        }
    }

    /** Removes all files of a record, because their time is over or the record goes; what was not there is no fault. */
    @Requires(Permission.RUN_BY_ITSELF)
    public void removeAllOf(Actor actor, ContentRef owner) {
        remove(actor, locked.of(owner));
    }

    /**
     * Removes the files of a record that had been stored by then, because their time is over.
     *
     * @return whether there were any
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public boolean removeStoredBy(Actor actor, ContentRef owner, Instant by) {
        List<Document> old = locked.of(owner).stream()
                .filter(document -> !document.storedAt().isAfter(by))
                .toList();
        remove(actor, old);
        return !old.isEmpty();
    }

    /**
     * The condition that a record has files that had been stored by then.
     *
     * @param id what gives the record's id, in bytes, in the statement
     */
    public static Where storedBy(String kind, String id, Instant by) {
        return Where.of(
                id + " IN (SELECT UNHEX(REPLACE(d.owner_id, '-', '')) FROM document_documents d"
                        + " WHERE d.owner_kind = :ownerKind AND d.stored_at <= :storedBy)",
                Map.of("ownerKind", kind, "storedBy", by));
    }

    /** Checks a file now instead of soon; does nothing if that is done, or another has it in hand. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void checkNow(Actor actor, DocumentId id) {
        jobs.doNow(Checks.KIND, id.value());
    }

    private void remove(Actor actor, List<Document> gone) {
        gone.forEach(document -> {
            document.remove(actor.ref(), clock.instant());
            documents.delete(document);
        });
        List<DocumentId> ids = gone.stream().map(Document::id).toList();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                files.forget(ids);
            }
        });
    }
}

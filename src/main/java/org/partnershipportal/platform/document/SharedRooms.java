package org.partnershipportal.platform.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.cleaning.DocumentNotAccepted;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.document.spi.SharedRoom;
import org.partnershipportal.platform.records.Where;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks that shared room is left, and makes some where the owner's policy says that files give way. */
@Component
class SharedRooms {

    /** How many files are looked at by one query. */
    private static final int PORTION = 2_000;

    private final Owners owners;
    private final DocumentRepository documents;
    private final LockedDocuments locked;
    private final DocumentFiles files;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int portion;

    private record Candidate(UUID id, String ownerId, long bytes, Instant storedAt) {}

    @Autowired
    SharedRooms(
            Owners owners,
            DocumentRepository documents,
            LockedDocuments locked,
            DocumentFiles files,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this(owners, documents, locked, files, jdbc, transactions, clock, PORTION);
    }

    SharedRooms(
            Owners owners,
            DocumentRepository documents,
            LockedDocuments locked,
            DocumentFiles files,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            int portion) {
        this.owners = owners;
        this.documents = documents;
        this.locked = locked;
        this.files = files;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.portion = portion;
    }

    /**
     * Asks that there is room for one file more as big as the limits allow. Asked once, before the bytes come and outside every
     * transaction: a file or two more than fit do no harm.
     *
     * @throws DocumentNotAccepted if there is none, and too few files give way; then none does
     */
    void require(ContentRef record, UploadLimits limits) throws IOException {
        SharedRoom room = transaction.execute(
                status -> owners.of(record).map(owner -> owner.room(record)).orElse(SharedRoom.NONE));
        if (room == null || room.equals(SharedRoom.NONE)) {
            return;
        }
        long missing = bytes(record, room) + limits.bytes() - room.bytes();
        if (missing <= 0) {
            return;
        }
        for (Candidate candidate : leaving(record, room.givingWay(), missing)) {
            giveWay(
                    new ContentRef(record.kind(), candidate.ownerId()),
                    new DocumentId(candidate.id()),
                    room.givingWay());
        }
    }

    /** The oldest that together make the room; however many of them are tiny. */
    private List<Candidate> leaving(ContentRef record, Where which, long missing) {
        List<Candidate> leaving = new ArrayList<>();
        long left = missing;
        Where after = Where.all();
        while (left > 0) {
            List<Candidate> next = givingWay(record, which.and(after));
            if (next.isEmpty()) {
                throw new DocumentNotAccepted(DocumentRefusal.CALL_FULL);
            }
            for (Candidate candidate : next) {
                if (left > 0) {
                    leaving.add(candidate);
                    left -= candidate.bytes();
                }
            }
            Candidate last = next.getLast();
            after = Where.of(
                    "d.stored_at > :lastAt OR (d.stored_at = :lastAt AND d.id > :lastId)",
                    Map.of("lastAt", last.storedAt(), "lastId", last.id()));
        }
        return leaving;
    }

    /** A sealed record's file that is not checked yet counts with as many whole megabytes as it has at most. */
    private long bytes(ContentRef record, SharedRoom room) {
        return jdbc.sql("SELECT COALESCE(SUM(d.bytes + d.cleaned_bytes), 0) FROM document_documents d"
                        + " WHERE d.owner_kind = :ownerKind AND "
                        + room.sharing().sql())
                .params(room.sharing().params())
                .param("ownerKind", record.kind())
                .query(Long.class)
                .single();
    }

    /** A portion of those of other records, the oldest first; those that are not checked yet, too. */
    private List<Candidate> givingWay(ContentRef record, Where which) {
        return jdbc.sql(
                        "SELECT d.id, d.owner_id, d.bytes + d.cleaned_bytes AS bytes, d.stored_at FROM document_documents d"
                                + " WHERE d.owner_kind = :ownerKind AND d.owner_id <> :ownerId AND d.status IN ('READY', 'CHECKING')"
                                + " AND d.sealed = TRUE AND " + which.sql() + " ORDER BY d.stored_at, d.id LIMIT :most")
                .params(which.params())
                .param("ownerKind", record.kind())
                .param("ownerId", record.id())
                .param("most", portion)
                .query(Candidate.class)
                .list();
    }

    /** The record is held first: what is written or sent with it in that moment is seen, and keeps its file. */
    private void giveWay(ContentRef record, DocumentId id, Where which) throws IOException {
        Optional<Document> gone = Objects.requireNonNull(transaction.execute(status -> {
            try {
                owners.hold(record);
            } catch (NotFound deleted) {
                return Optional.<Document>empty();
            }
            Optional<Document> found = locked.find(id)
                    .filter(document -> document.status() != DocumentStatus.REFUSED && stillGivesWay(id, which));
            found.ifPresent(document -> {
                document.giveWay(Actor.system().ref(), clock.instant());
                documents.save(document);
            });
            return found;
        }));
        if (gone.isPresent()) {
            files.keepOnly(id, gone.get());
        }
    }

    private boolean stillGivesWay(DocumentId id, Where which) {
        return !jdbc.sql("SELECT d.status FROM document_documents d WHERE d.id = :document AND " + which.sql())
                .params(which.params())
                .param("document", id)
                .query(String.class)
                .list()
                .isEmpty();
    }
}

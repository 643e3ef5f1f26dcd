package org.partnershipportal.platform.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.DocumentType;
import org.partnershipportal.platform.cleaning.FileInspection;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.document.DocumentEvent.DocumentGaveWay;
import org.partnershipportal.platform.document.DocumentEvent.DocumentReady;
import org.partnershipportal.platform.document.DocumentEvent.DocumentRefused;
import org.partnershipportal.platform.document.DocumentEvent.DocumentRemoved;
import org.partnershipportal.platform.document.DocumentEvent.DocumentStored;
import org.partnershipportal.platform.document.DocumentEvent.DocumentTakenOut;
import org.partnershipportal.platform.document.spi.RecordFile;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What is known about a file. */
@Entity
@Table(name = "document_documents")
class Document extends AbstractAggregateRoot<Document> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    private String ownerKind;
    private String ownerId;
    private String slot;

    /** The ordinal of the file among those that the record ever had. */
    private int place;

    /** Its sender's words, as its hash is by which a guess could be confirmed: both are secret. */
    @Convert(converter = SecretTextConverter.class)
    private SecretText name;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DocumentType type;

    /** Of a text that was not in UTF-8, the name of its encoding; its cleaned copy is converted. */
    private @Nullable String encoding;

    private boolean sealed;
    private long bytes;

    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText sha256;

    private long cleanedBytes;

    @Column(name = "cleaned_sha256")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText cleanedSha256;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DocumentStatus status = DocumentStatus.CHECKING;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DocumentRefusal refusal;

    private boolean scanned;
    private int attempts;

    private Instant storedAt;

    private @Nullable Instant checkedAt;

    private @Nullable Instant takenOutAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Document() {}

    /**
     * A file that was stored.
     *
     * @param received its size and hash; a sealed record's file keeps neither, and none of its name; only how many megabytes it
     *     has at most, and only until it is checked
     * @param scope whose data key encrypts what is kept of it
     */
    Document(
            DocumentId id,
            Upload upload,
            FileInspection.Found found,
            boolean sealed,
            int place,
            StoredFile received,
            UUID scope,
            ActorRef by,
            Instant at) {
        this.id = id.value();
        ownerKind = upload.owner().kind();
        ownerId = upload.owner().id();
        slot = upload.slot();
        this.place = place;
        type = found.type();
        encoding = found.encoding();
        this.sealed = sealed;
        name = SecretText.of(scope, secret("name"), sealed ? type.named("document-" + place) : upload.name());
        bytes = sealed ? Math.ceilDiv(received.bytes(), Formats.MEGABYTE) * Formats.MEGABYTE : received.bytes();
        sha256 = sealed ? null : name.with(secret("sha256"), received.sha256());
        storedAt = kept(at);
        registerEvent(new DocumentStored(id, owner(), by, storedAt));
    }

    /** It passed the check; {@code cleaned} is its cleaned copy, if one could be made. */
    void ready(@Nullable StoredFile cleaned, boolean wasScanned, ActorRef by, Instant at) {
        if (sealed && cleaned == null) {
            throw new IllegalStateException("A sealed record's file is ready only when it is cleaned");
        }
        become(DocumentStatus.READY, at);
        scanned = wasScanned;
        if (cleaned != null) {
            cleanedBytes = cleaned.bytes();
            cleanedSha256 = name.with(secret("cleaned_sha256"), cleaned.sha256());
        }
        if (sealed) {
            type = type.cleaned();
            name = name.with(secret("name"), type.named(name()));
        }
        registerEvent(new DocumentReady(id(), owner(), by, kept(at)));
    }

    /** The check refused it. */
    void refuse(DocumentRefusal reason, ActorRef by, Instant at) {
        become(DocumentStatus.REFUSED, at);
        refusal = reason;
        registerEvent(new DocumentRefused(id(), owner(), reason, by, kept(at)));
    }

    /** It makes room for files of others: its record stays, which says so to its holder, and the file can be sent again. */
    void giveWay(ActorRef by, Instant at) {
        if (!sealed || status == DocumentStatus.REFUSED) {
            throw new IllegalStateException("Only a sealed record's file that was not refused gives way");
        }
        decided(DocumentStatus.REFUSED, at);
        refusal = DocumentRefusal.GAVE_WAY;
        cleanedBytes = 0;
        cleanedSha256 = null;
        registerEvent(new DocumentGaveWay(id(), owner(), by, kept(at)));
    }

    /** It leaves its record and is kept with what was sent; it does not come back. */
    void takeOutOfRecord(ActorRef by, Instant at) {
        if (isTakenOut()) {
            throw new IllegalStateException("A file is taken out of its record once");
        }
        takenOutAt = kept(at);
        registerEvent(new DocumentTakenOut(id(), owner(), by, takenOutAt));
    }

    /** It is about to be deleted with all that is kept of it. */
    void remove(ActorRef by, Instant at) {
        registerEvent(new DocumentRemoved(id(), owner(), by, kept(at)));
    }

    private void become(DocumentStatus next, Instant at) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A file that is " + status + " does not become " + next);
        }
        decided(next, at);
    }

    /** What a sealed record's file had of a size is no longer needed. */
    private void decided(DocumentStatus now, Instant at) {
        status = now;
        checkedAt = kept(at);
        if (sealed) {
            bytes = 0;
        }
    }

    /** An instant of its life as it is kept: of a sealed record's file the hour (R14.8). */
    private Instant kept(Instant at) {
        return sealed ? SealedTimes.hour(at) : at;
    }

    /** The check could not be made; it is tried again. */
    void delay() {
        attempts++;
    }

    /** Whether it is kept in this form, checked. */
    boolean has(DocumentForm form) {
        return status == DocumentStatus.READY
                && switch (form) {
                    case ORIGINAL -> !sealed;
                    case CLEANED -> cleanedSha256 != null;
                };
    }

    /** Size and hash in the form; the hash is empty while there is none. */
    StoredFile facts(DocumentForm form) {
        return form == DocumentForm.CLEANED
                ? new StoredFile(cleanedBytes, hash(cleanedSha256, secret("cleaned_sha256")))
                : new StoredFile(sealed ? 0 : bytes, hash(sha256, secret("sha256")));
    }

    private static String hash(@Nullable SecretText kept, Place place) {
        return kept == null ? "" : kept.text(place);
    }

    private String name() {
        return name.text(secret("name"));
    }

    private Place secret(String column) {
        return Place.of("document_documents." + column, id);
    }

    /** The form whose hash stands for the file: what was sent, or for a sealed record the cleaned one. */
    DocumentForm canonicalForm() {
        return sealed ? DocumentForm.CLEANED : DocumentForm.ORIGINAL;
    }

    /** As the policy of its record is asked about it. */
    RecordFile asked() {
        return new RecordFile(id(), facts(canonicalForm()).sha256());
    }

    /** What it is in the form. */
    DocumentType type(DocumentForm form) {
        return form == DocumentForm.CLEANED ? type.cleaned() : type;
    }

    /** What it is called in the form. */
    String name(DocumentForm form) {
        return type(form) == type ? name() : type(form).named(name());
    }

    /** Whether it is kept with what was sent only, and no longer among the files of its record. */
    boolean isTakenOut() {
        return takenOutAt != null;
    }

    /** What it is called in the form for those who may not know its sender's name for it. */
    String neutralName(DocumentForm form) {
        return type(form).named("document-" + place);
    }

    boolean isDelayed() {
        return status == DocumentStatus.CHECKING && attempts > 0;
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    ContentRef owner() {
        return new ContentRef(ownerKind, ownerId);
    }

    String slot() {
        return slot;
    }

    int place() {
        return place;
    }

    DocumentType type() {
        return type;
    }

    boolean isSealed() {
        return sealed;
    }

    DocumentStatus status() {
        return status;
    }

    @Nullable
    String encoding() {
        return encoding;
    }

    @Nullable
    DocumentRefusal refusal() {
        return refusal;
    }

    boolean isScanned() {
        return scanned;
    }

    Instant storedAt() {
        return storedAt;
    }

    @Nullable
    Instant checkedAt() {
        return checkedAt;
    }
}

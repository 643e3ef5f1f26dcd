package org.partnershipportal.consultation.export;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A call's inputs as a file, for one person who asked for it. Who makes it holds a claim; another claim voids it, so that what
 * a node made that was thought dead is nobody's. How far it has come is written beside this class, for that is no verb.
 */
@Entity
@Table(name = "export_jobs")
class Export extends AbstractAggregateRoot<Export> {

    /** How long a file is kept. */
    static final Duration KEPT = Duration.ofDays(7);
    /** How often a file is started before it is given up. */
    static final int MOST_ATTEMPTS = 3;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID person;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExportKind kind;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExportStatus status = ExportStatus.QUEUED;

    /** Person and call while one waits for it, so that there is one at a time; else {@code null}. */
    @SuppressWarnings("unused") // the unique key and ExportRepository read it
    private @Nullable String activeFor;

    /** Who makes it, then the name of what was made. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID claim;

    private int attempts;
    private int doneCount;
    private int totalCount;
    private boolean madeAnew;
    private long bytes;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ExportFailure failure;

    private Instant askedAt;

    private @Nullable Instant readyAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Export() {}

    /** Asks for it. */
    Export(RequestExport command, PersonId person, ActorRef by, Instant at) {
        id = ExportId.random().value();
        callId = command.call().value();
        this.person = person.value();
        kind = command.kind();
        language = command.language();
        askedAt = at;
        activeFor = waitsAs();
        registerEvent(new ExportEvent.ExportAsked(id(), call(), kind, by, at));
    }

    ExportId id() {
        return new ExportId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    PersonId person() {
        return new PersonId(person);
    }

    ExportKind kind() {
        return kind;
    }

    ExportStatus status() {
        return status;
    }

    /** Whether it is still to be made. */
    boolean isWaited() {
        return status.isActive();
    }

    boolean isKeptLongEnough(Instant now) {
        return status == ExportStatus.READY
                && readyAt != null
                && !readyAt.plus(KEPT).isAfter(now);
    }

    /** Who makes it, or made it; {@code null} until it is started. */
    @Nullable
    UUID claim() {
        return claim;
    }

    /** Whether this claim is the one that counts. */
    boolean isClaimedBy(UUID other) {
        return other.equals(claim);
    }

    /** Takes it to make it from its beginning. */
    ExportTask take(UUID by) {
        become(ExportStatus.RUNNING);
        claim = by;
        attempts++;
        doneCount = 0;
        totalCount = 0;
        return new ExportTask(id(), by, call(), person(), kind, language);
    }

    boolean isGivenUp() {
        return attempts >= MOST_ATTEMPTS;
    }

    void ready(int inputs, long length, ActorRef by, Instant at) {
        become(ExportStatus.READY);
        doneCount = inputs;
        totalCount = inputs;
        bytes = length;
        readyAt = at;
        registerEvent(new ExportEvent.ExportReady(id(), call(), person(), inputs, by, at));
    }

    void fail(ExportFailure why, ActorRef by, Instant at) {
        become(ExportStatus.FAILED);
        failure = why;
        registerEvent(new ExportEvent.ExportFailed(id(), call(), person(), why, by, at));
    }

    /** Gives it up, or deletes what was made. */
    void end(ActorRef by, Instant at) {
        if (status == ExportStatus.READY) {
            become(ExportStatus.DELETED);
            registerEvent(new ExportEvent.ExportDeleted(id(), call(), by, at));
        } else if (status.isActive()) {
            become(ExportStatus.CANCELLED);
            registerEvent(new ExportEvent.ExportCancelled(id(), call(), by, at));
        } else {
            throw new NotAllowed("export.refusal.ended");
        }
    }

    void taken(ActorRef by, Instant at) {
        registerEvent(new ExportEvent.ExportTaken(id(), call(), by, at));
    }

    /**
     * Something in the file may no longer be read.
     *
     * @param free whether no other export of the person waits, so that it can be made again
     */
    void fallAway(boolean free, ActorRef by, Instant at) {
        registerEvent(new ExportEvent.ExportOutdated(id(), call(), by, at));
        readyAt = null;
        bytes = 0;
        if (free) {
            become(ExportStatus.QUEUED);
            attempts = 0;
            doneCount = 0;
            totalCount = 0;
            madeAnew = true;
        } else {
            fail(ExportFailure.OUTDATED, by, at);
        }
    }

    ExportRow row() {
        return new ExportRow(
                id(),
                kind,
                status,
                doneCount,
                totalCount,
                madeAnew,
                bytes,
                askedAt,
                readyAt == null || status != ExportStatus.READY ? null : readyAt.plus(KEPT),
                failure);
    }

    private void become(ExportStatus next) {
        if (!status.canBecome(next)) {
            throw new NotAllowed("export.refusal.ended");
        }
        status = next;
        activeFor = next.isActive() ? waitsAs() : null;
    }

    /** What no two exports that are waited for have in common. */
    String waitsAs() {
        return waitsAs(person(), call());
    }

    /** The same, for any export of the call for which the person waits. */
    static String waitsAs(PersonId person, CallId call) {
        return person + " " + call;
    }
}

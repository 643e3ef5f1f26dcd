package org.partnershipportal.promises.recommendation;

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
import org.partnershipportal.ground.shared.NotAllowed;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A table of recommendations that is looked through, and then imported. How far it has come is written beside this class, for
 * that is no verb.
 */
@Entity
@Table(name = "recommendation_imports")
class Import extends AbstractAggregateRoot<Import> {

    /** How often a reading is started before it is given up. */
    private static final int MOST_ATTEMPTS = 3;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID formToken;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportStatus status = ImportStatus.READING;

    private String fileName;
    private int attempts;
    private int rowCount;
    private int doneCount;
    private int freshCount;
    private int thereCount;
    private int faultCount;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ImportFailure failure;

    private String failedAt = "";

    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Import() {}

    Import(UploadTable command, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        formToken = command.formToken();
        fileName = command.name();
        uploadedAt = at;
        registerEvent(new RecommendationEvent.TableUploaded(id(), by, at));
    }

    /**
     * Starts to read the table, or to import it; each start is from its beginning.
     *
     * @return whether there is anything to do
     */
    boolean start(ActorRef by, Instant at) {
        if (status.isUnderWay() && ++attempts > MOST_ATTEMPTS) {
            fail(ImportFailure.FAULT, "", by, at);
        }
        return status.isUnderWay();
    }

    /** The table was read, and can be imported. */
    void read(int rows, int fresh, int there, int faults) {
        require(ImportStatus.READING);
        status = ImportStatus.READY;
        attempts = 0;
        rowCount = rows;
        doneCount = 0;
        freshCount = fresh;
        thereCount = there;
        faultCount = faults;
    }

    /** Has what is in order imported. */
    void confirm(ActorRef by, Instant at) {
        require(ImportStatus.READY);
        if (freshCount == 0) {
            throw new NotAllowed("recommendation.refusal.nothing-new");
        }
        status = ImportStatus.IMPORTING;
        registerEvent(new RecommendationEvent.ImportConfirmed(id(), by, at));
    }

    /** All of it is imported. */
    void done(int added, ActorRef by, Instant at) {
        require(ImportStatus.IMPORTING);
        freshCount = added;
        doneCount = rowCount;
        status = ImportStatus.DONE;
        registerEvent(new RecommendationEvent.TableImported(id(), added, by, at));
    }

    /** Nothing more of it is imported. */
    void fail(ImportFailure why, String where, ActorRef by, Instant at) {
        failure = why;
        failedAt = where;
        status = ImportStatus.FAILED;
        registerEvent(new RecommendationEvent.ImportFailed(id(), why, by, at));
    }

    /** Stops it; what has been imported stays. */
    void cancel(ActorRef by, Instant at) {
        if (status.isOver()) {
            throw new NotAllowed("recommendation.refusal.import-over");
        }
        status = ImportStatus.CANCELLED;
        registerEvent(new RecommendationEvent.ImportCancelled(id(), by, at));
    }

    private void require(ImportStatus now) {
        if (status != now) {
            throw new NotAllowed("recommendation.refusal.import-over");
        }
    }

    ImportId id() {
        return new ImportId(id);
    }

    ImportStatus status() {
        return status;
    }

    /** Whether it came of this upload. */
    boolean isUploadedWith(UUID token) {
        return formToken.equals(token);
    }

    /** Whether nobody confirmed it by then. */
    boolean isLeftSince(Instant by) {
        return status == ImportStatus.READY && !uploadedAt.isAfter(by);
    }

    ImportDetails details() {
        return new ImportDetails(
                id(),
                status,
                fileName,
                rowCount,
                doneCount,
                freshCount,
                thereCount,
                faultCount,
                failure,
                failedAt,
                uploadedAt);
    }
}

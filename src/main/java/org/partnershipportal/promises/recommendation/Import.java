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
import org.partnershipportal.ground.shared.LocalizedText;
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
    private int addedCount;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ImportFailure failure;

    private String failedAt = "";

    private @Nullable String withdrawReason;

    private @Nullable String withdrawLanguage;

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
     * Starts to read the table, to import it, or to withdraw what came with it; each start is from its beginning. What comes
     * further than before is not given up.
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
    void done(ActorRef by, Instant at) {
        require(ImportStatus.IMPORTING);
        doneCount = rowCount;
        status = ImportStatus.DONE;
        registerEvent(new RecommendationEvent.TableImported(id(), addedCount, by, at));
    }

    /** Nothing more of it is imported. */
    void fail(ImportFailure why, String where, ActorRef by, Instant at) {
        failure = why;
        failedAt = where;
        status = ImportStatus.FAILED;
        registerEvent(new RecommendationEvent.ImportFailed(id(), why, addedCount, by, at));
    }

    /** Stops it; what has been imported stays. */
    void cancel(ActorRef by, Instant at) {
        if (status.isOver() || status == ImportStatus.WITHDRAWING) {
            throw new NotAllowed("recommendation.refusal.import-over");
        }
        status = ImportStatus.CANCELLED;
        registerEvent(new RecommendationEvent.ImportCancelled(id(), addedCount, by, at));
    }

    /** Has everything that came with it taken out of the list. */
    void withdraw(WithdrawImport command, ActorRef by, Instant at) {
        if (!details().canBeWithdrawn()) {
            throw new NotAllowed("recommendation.refusal.nothing-to-withdraw");
        }
        withdrawReason = command.reason();
        withdrawLanguage = command.language();
        status = ImportStatus.WITHDRAWING;
        attempts = 0;
        doneCount = 0;
        registerEvent(new RecommendationEvent.ImportWithdrawn(id(), addedCount, by, at));
    }

    /** All of it is taken out. */
    void withdrawn() {
        require(ImportStatus.WITHDRAWING);
        status = ImportStatus.WITHDRAWN;
    }

    /** Why it is withdrawn; {@code null} unless it is. */
    @Nullable
    LocalizedText withdrawReason() {
        return withdrawReason == null || withdrawLanguage == null
                ? null
                : new LocalizedText(withdrawReason, withdrawLanguage);
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
                addedCount,
                failure,
                failedAt,
                uploadedAt);
    }
}

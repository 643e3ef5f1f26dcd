package org.partnershipportal.consultation.input;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.NotAllowed;

/** The status of an input, with its versions and receipts. */
@Embeddable
class InputCourse {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InputStatus status = InputStatus.DRAFT;

    private int frozenVersion;

    private int submittedVersion;

    private int receipts;

    @Nullable
    private Instant submittedAt;

    @Nullable
    @SuppressWarnings("UnusedVariable") // the deletion of texts looks for it
    private Instant withdrawnAt;

    @Nullable
    private Instant textDeletedAt;

    /** The next frozen version. */
    int freeze() {
        requireNotWithdrawn();
        return ++frozenVersion;
    }

    /** Takes the frozen version as submitted, against the next receipt. */
    int submit(int frozen, Instant received) {
        requireNotWithdrawn();
        if (frozen != frozenVersion) {
            throw new VersionChanged();
        }
        submittedVersion = frozen;
        return submitted(received);
    }

    /** The same version against one more receipt. */
    int submitAgain(Instant received) {
        if (status != InputStatus.SUBMITTED) {
            throw new NotAllowed("input.refusal.not-submitted");
        }
        return submitted(received);
    }

    /** A version with the same text takes the place of the submitted one, against one more receipt; it was sent in time. */
    int replaceSubmitted(Window window) {
        requireReplaceable(window);
        submittedVersion = ++frozenVersion;
        return ++receipts;
    }

    /** @throws NotAllowed if nothing is submitted, or a later version is frozen that can still be submitted itself */
    void requireReplaceable(Window window) {
        requireNotWithdrawn();
        if (status != InputStatus.SUBMITTED) {
            throw new NotAllowed("input.refusal.not-submitted");
        }
        window.forRefusedFiles().requireOpen();
        if (window.isOpen() && frozenVersion > submittedVersion) {
            throw new NotAllowed("input.refusal.newer-frozen");
        }
    }

    private int submitted(Instant received) {
        status = InputStatus.SUBMITTED;
        submittedAt = received;
        return ++receipts;
    }

    void withdraw(Instant at) {
        if (!status.canBecome(InputStatus.WITHDRAWN)) {
            throw new NotAllowed(
                    status == InputStatus.DRAFT ? "input.refusal.not-submitted" : "input.refusal.withdrawn");
        }
        status = InputStatus.WITHDRAWN;
        withdrawnAt = at;
    }

    void textDeleted(Instant at) {
        textDeletedAt = at;
    }

    void requireNotWithdrawn() {
        if (status == InputStatus.WITHDRAWN) {
            throw new NotAllowed("input.refusal.withdrawn");
        }
    }

    /** Whether that version is what is submitted now. */
    boolean isSubmitted(int version) {
        return status == InputStatus.SUBMITTED && submittedVersion == version;
    }

    /** The version that counts: the submitted one, else the one frozen last. */
    int standingVersion() {
        return submittedVersion == 0 ? frozenVersion : submittedVersion;
    }

    boolean isTextDeleted() {
        return textDeletedAt != null;
    }

    InputStatus status() {
        return status;
    }

    int frozenVersion() {
        return frozenVersion;
    }

    int submittedVersion() {
        return submittedVersion;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }
}

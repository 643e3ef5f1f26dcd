package org.partnershipportal.cooperation.partnership;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;

/** The status of a partnership, and since when. */
@Embeddable
class Course {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PartnershipStatus status = PartnershipStatus.DRAFT;

    private Instant registeredAt;

    private @Nullable Instant invitingAt;

    private @Nullable Instant agreedAt;

    private @Nullable Instant publishedAt;

    private @Nullable Instant endedAt;

    private @Nullable String endReason;

    private @Nullable String endLanguage;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Course() {}

    Course(Instant registeredAt) {
        this.registeredAt = registeredAt;
    }

    /** Refuses what no verb leads to from here. */
    void requireCanBecome(PartnershipStatus next) {
        if (!status.canBecome(next)) {
            throw new NotAllowed(
                    status.isFinal()
                            ? "partnership.refusal.over"
                            : "partnership.refusal.cannot-become." + next.name().toLowerCase(Locale.ROOT));
        }
    }

    void requireOpen() {
        if (status.isFinal()) {
            throw new NotAllowed("partnership.refusal.over");
        }
    }

    void inviting(Instant at) {
        become(PartnershipStatus.INVITING);
        invitingAt = at;
    }

    /** Follows the number of parties that accepted: two make it agreed, fewer make it inviting again. */
    boolean count(long accepted, Instant at) {
        if (status == PartnershipStatus.INVITING && accepted >= 2) {
            become(PartnershipStatus.AGREED);
            agreedAt = at;
            return true;
        }
        if (status == PartnershipStatus.AGREED && accepted < 2) {
            become(PartnershipStatus.INVITING);
            agreedAt = null;
        }
        return false;
    }

    void published(Instant at) {
        become(PartnershipStatus.PUBLISHED);
        publishedAt = at;
    }

    void completed(Instant at) {
        become(PartnershipStatus.COMPLETED);
        endedAt = at;
    }

    void ended(Reason why, Instant at) {
        become(PartnershipStatus.ENDED);
        endedAt = at;
        endReason = why.reason();
        endLanguage = why.language();
    }

    private void become(PartnershipStatus next) {
        requireCanBecome(next);
        status = next;
    }

    PartnershipStatus status() {
        return status;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    @Nullable
    Instant invitingAt() {
        return invitingAt;
    }

    @Nullable
    Instant agreedAt() {
        return agreedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    LocalizedText endReason() {
        return endReason == null || endLanguage == null ? null : new LocalizedText(endReason, endLanguage);
    }
}

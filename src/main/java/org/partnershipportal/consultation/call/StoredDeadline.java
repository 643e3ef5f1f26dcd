package org.partnershipportal.consultation.call;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as the database keeps it: local time as text, because no column type keeps a time in another zone
 * unchanged, and the first instant that is too late, for queries.
 *
 * @param localTime day, hour and minute
 * @param zone id of the zone
 * @param offsetSeconds which of two equal times is meant; {@code null} where there is one
 * @param tooLate the first instant that is too late
 */
@Embeddable
record StoredDeadline(
        String localTime, String zone, @Nullable Integer offsetSeconds, Instant tooLate) {

    static StoredDeadline of(Deadline deadline) {
        return new StoredDeadline(
                deadline.local().toString(),
                deadline.zone().getId(),
                deadline.offset() == null ? null : deadline.offset().getTotalSeconds(),
                deadline.end());
    }

    Deadline deadline() {
        return new Deadline(
                LocalDateTime.parse(localTime),
                ZoneId.of(zone),
                offsetSeconds == null ? null : ZoneOffset.ofTotalSeconds(offsetSeconds));
    }
}

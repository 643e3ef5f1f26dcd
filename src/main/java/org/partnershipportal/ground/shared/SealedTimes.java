package org.partnershipportal.ground.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How finely the times of what is sealed are kept, so that nobody who sees when somebody was at a device, or on the line,
 * learns what they did here (R14.8): of a submission the minute, which its receipt needs; of all else the hour.
 */
public final class SealedTimes {

    /** How much later than its hour something may have been. */
    public static final Duration HOUR = Duration.ofHours(1);

    private SealedTimes() {}

    /** The beginning of its hour. */
    public static Instant hour(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS);
    }

    /** The beginning of its minute: of a submission only. */
    public static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}

package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Tone;

/** How long ago a published partnership last reported (R15.6). */
@ForOwnPages
public enum Freshness {
    /** Within a year: green. */
    RECENT,
    /** More than a year ago: yellow. */
    OVER_A_YEAR,
    /** More than two years ago: red. */
    INACTIVE;

    private static final int INACTIVE_AFTER_YEARS = 2;

    /**
     * How fresh a partnership is.
     *
     * @param published when it was published; {@code null} if it is not
     * @return {@code null} unless it is published and not over
     */
    static @Nullable Freshness of(PartnershipStatus status, @Nullable Instant published, Instant now) {
        return status == PartnershipStatus.PUBLISHED && published != null ? of(day(published), day(now)) : null;
    }

    /**
     * How it looks on a day.
     *
     * @param last day of the last report, or of the publication while there is none
     * @param today the day for which it is asked
     */
    static Freshness of(LocalDate last, LocalDate today) {
        if (last.isBefore(today.minusYears(INACTIVE_AFTER_YEARS))) {
            return INACTIVE;
        }
        return last.isBefore(today.minusYears(1)) ? OVER_A_YEAR : RECENT;
    }

    /** A published partnership whose last report is older than this is {@link #INACTIVE}. */
    static Instant inactiveBefore(Instant now) {
        return day(now).minusYears(INACTIVE_AFTER_YEARS)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Key of the sentence that says so. */
    public String key() {
        return "partnership.freshness." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How it looks. */
    public Tone tone() {
        return switch (this) {
            case RECENT -> Tone.OK;
            case OVER_A_YEAR -> Tone.WARN;
            case INACTIVE -> Tone.BAD;
        };
    }
}

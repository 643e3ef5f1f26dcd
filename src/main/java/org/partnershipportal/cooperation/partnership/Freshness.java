package org.partnershipportal.cooperation.partnership;

import java.time.LocalDate;
import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Tone;

/** How long ago a published partnership was last heard of (R15.6). */
@ForOwnPages
public enum Freshness {
    /** Within a year: green. */
    RECENT,
    /** More than a year ago: yellow. */
    OVER_A_YEAR,
    /** More than two years ago: red. */
    INACTIVE;

    /**
     * How it looks on a day.
     *
     * @param last day of the last report, or of the publication while there is none
     * @param today the day for which it is asked
     */
    public static Freshness of(LocalDate last, LocalDate today) {
        if (last.plusYears(2).isBefore(today)) {
            return INACTIVE;
        }
        return last.plusYears(1).isBefore(today) ? OVER_A_YEAR : RECENT;
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

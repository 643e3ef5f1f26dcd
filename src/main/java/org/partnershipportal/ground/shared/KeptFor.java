package org.partnershipportal.ground.shared;

import java.time.Instant;

/**
 * How long something is kept (mission.md, Kept how long). Days, months and years are those of Geneva's calendar, in which
 * calls are held: a day more or less of summer time changes nothing of the hour.
 *
 * @param months so many months
 * @param days and so many days
 */
public record KeptFor(int months, int days) {

    private static final int MONTHS_A_YEAR = 12;

    /** So many days. */
    public static KeptFor days(int days) {
        return new KeptFor(0, days);
    }

    /** So many months. */
    public static KeptFor months(int months) {
        return new KeptFor(months, 0);
    }

    /** So many years. */
    public static KeptFor years(int years) {
        return new KeptFor(years * MONTHS_A_YEAR, 0);
    }

    /** How long that is, in words. */
    public Sentence said() {
        return Sentence.of("shared.kept-for", months, days);
    }

    /** The latest moment of which it is over now: what is as old, or older, has been kept long enough. */
    public Instant before(Instant now) {
        return now.atZone(Formats.GENEVA).minusMonths(months).minusDays(days).toInstant();
    }

    /** Whether what is kept since then has been kept long enough. */
    public boolean isOver(Instant since, Instant now) {
        return !since.isAfter(before(now));
    }
}

package org.partnershipportal.ground.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it is read (R14.1): in its own zone, in UTC, for anyone who is signed in also in theirs, and how much
 * time is left. The minute stated belongs to it.
 *
 * @param minute the minute stated
 * @param zone the call's zone
 * @param own the reader's zone; {@code null} for a visitor, who has none
 * @param now when it is read
 */
public record ShownDeadline(
        Instant minute, ZoneId zone, @Nullable ZoneId own, Instant now) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int DAYS_NOT_HOURS = 2;
    private static final Duration SOON = Duration.ofDays(7);

    /** The one of a draft: by the first instant that is too late for it. */
    public static ShownDeadline before(Instant end, ZoneId zone, @Nullable ZoneId own, Instant now) {
        return new ShownDeadline(end.minus(1, ChronoUnit.MINUTES), zone, own, now);
    }

    /** Whether it has passed. */
    public boolean over() {
        return !now.isBefore(minute.plus(1, ChronoUnit.MINUTES));
    }

    /** Whether no more than seven days are left. */
    public boolean soon() {
        return !over() && left().compareTo(SOON) <= 0;
    }

    /** Day and time in its own zone. */
    public String there(Language language) {
        return say(language, "shared.deadline.at", day(language, zone), clock(zone));
    }

    /** The zone in words, such as "Geneva time (UTC+1)". */
    public String zoneName(Language language) {
        return zone.equals(Formats.GENEVA)
                ? say(language, "shared.deadline.geneva", Formats.offset(minute, zone))
                : say(language, "shared.deadline.zone", Formats.city(zone, language), Formats.offset(minute, zone));
    }

    /** Day and time in UTC. */
    public String utc(Language language) {
        return say(
                language,
                "shared.deadline.utc",
                say(language, "shared.deadline.at", day(language, ZoneOffset.UTC), clock(ZoneOffset.UTC)));
    }

    /** Day and time in the reader's zone; empty for a visitor, and where it is the call's. */
    public String mine(Language language) {
        ZoneId mine = own;
        return mine == null || mine.equals(zone)
                ? ""
                : say(
                        language,
                        "shared.deadline.own",
                        say(language, "shared.deadline.at", day(language, mine), clock(mine)),
                        Formats.city(mine, language));
    }

    /** All of it in one line. */
    public String line(Language language) {
        return there(language) + " " + zoneName(language);
    }

    /** How much time is left, or that none is. */
    public String leftOver(Language language) {
        if (over()) {
            return say(language, "shared.deadline.over");
        }
        Duration left = left();
        ZoneId reader = own == null ? zone : own;
        long days = daysLeft(minute, LocalDate.ofInstant(now, reader), reader);
        if (days >= DAYS_NOT_HOURS) {
            return say(language, "shared.deadline.days", days);
        }
        return left.toHours() > 0
                ? say(language, "shared.deadline.hours", left.toHours())
                : say(language, "shared.deadline.minutes", Math.max(1, left.toMinutes()));
    }

    private Duration left() {
        return Duration.between(now, minute.plus(1, ChronoUnit.MINUTES));
    }

    private String day(Language language, ZoneId where) {
        return Formats.dayAndDate(minute.atZone(where).toLocalDate(), language);
    }

    private String clock(ZoneId where) {
        return CLOCK.format(LocalTime.ofInstant(minute, where));
    }

    /**
     * How many days are left as a reader counts them: by the calendar of their zone, so that it is 0 on the day itself,
     * however late in it, and the same number wherever the portal says it; negative afterwards.
     */
    public static long daysLeft(Instant stated, LocalDate today, ZoneId reader) {
        return ChronoUnit.DAYS.between(today, LocalDate.ofInstant(stated, reader));
    }

    private static String say(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}

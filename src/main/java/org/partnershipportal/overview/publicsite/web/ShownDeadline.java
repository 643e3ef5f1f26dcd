package org.partnershipportal.overview.publicsite.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.access.Reader;

/**
 * A deadline as it is read (R14.1): in its own zone, in UTC, for whoever is signed in also in theirs, and how much time is
 * left. The minute stated belongs to it.
 *
 * @param minute the minute stated
 * @param zone the call's zone
 * @param own the reader's zone; {@code null} for a visitor, who has none
 * @param now when it is read
 */
record ShownDeadline(Instant minute, ZoneId zone, @Nullable ZoneId own, Instant now) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int DAYS_NOT_HOURS = 2;
    private static final Duration SOON = Duration.ofDays(3);

    /** A call's own. */
    static ShownDeadline of(Deadline deadline, @Nullable ZoneId own, Instant now) {
        return new ShownDeadline(deadline.instant(), deadline.zone(), own, now);
    }

    /** The one of a draft: by the first instant that is too late for it. */
    static ShownDeadline before(Instant end, ZoneId zone, @Nullable ZoneId own, Instant now) {
        return new ShownDeadline(end.minus(1, ChronoUnit.MINUTES), zone, own, now);
    }

    /** Whether it has passed. */
    public boolean over() {
        return !now.isBefore(minute.plus(1, ChronoUnit.MINUTES));
    }

    /** Whether less than three days are left. */
    public boolean soon() {
        return !over() && left().compareTo(SOON) < 0;
    }

    /** Day and time in its own zone. */
    public String there(Page page) {
        return page.say("publicsite.deadline.at", day(page, zone), clock(zone));
    }

    /** The zone in words, such as "Geneva time (UTC+1)". */
    public String zoneName(Page page) {
        return zone.equals(Reader.GENEVA)
                ? page.say("publicsite.deadline.geneva", offset(minute, zone))
                : page.say("publicsite.deadline.zone", Formats.city(zone, page.language()), offset(minute, zone));
    }

    /** Day and time in UTC. */
    public String utc(Page page) {
        return page.say(
                "publicsite.deadline.utc",
                page.say("publicsite.deadline.at", day(page, ZoneOffset.UTC), clock(ZoneOffset.UTC)));
    }

    /** Day and time in the reader's zone; empty for a visitor, and where it is the call's. */
    public String mine(Page page) {
        ZoneId mine = own;
        return mine == null || mine.equals(zone)
                ? ""
                : page.say(
                        "publicsite.deadline.own",
                        page.say("publicsite.deadline.at", day(page, mine), clock(mine)),
                        Formats.city(mine, page.language()));
    }

    /** All of it in one line. */
    public String line(Page page) {
        return there(page) + " " + zoneName(page);
    }

    /** How much time is left, or that none is. */
    public String leftOver(Page page) {
        if (over()) {
            return page.say("publicsite.deadline.over");
        }
        Duration left = left();
        ZoneId reader = own == null ? zone : own;
        long days = Deadline.daysLeft(minute, LocalDate.ofInstant(now, reader), reader);
        if (days >= DAYS_NOT_HOURS) {
            return page.say("publicsite.deadline.days", days);
        }
        return left.toHours() > 0
                ? page.say("publicsite.deadline.hours", left.toHours())
                : page.say("publicsite.deadline.minutes", Math.max(1, left.toMinutes()));
    }

    private Duration left() {
        return Duration.between(now, minute.plus(1, ChronoUnit.MINUTES));
    }

    private String day(Page page, ZoneId where) {
        return Formats.dayAndDate(minute.atZone(where).toLocalDate(), page.language());
    }

    private String clock(ZoneId where) {
        return CLOCK.format(LocalTime.ofInstant(minute, where));
    }

    /** The zone's distance from UTC then, such as {@code UTC+1}, {@code UTC−4:30}. */
    static String offset(Instant at, ZoneId zone) {
        int minutes = zone.getRules().getOffset(at).getTotalSeconds() / 60;
        int rest = Math.abs(minutes) % 60;
        return minutes == 0
                ? "UTC"
                : "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60
                        + (rest == 0 ? "" : ":" + (rest < 10 ? "0" : "") + rest);
    }
}

package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;

/**
 * How many inputs to a call were received, by day and by nothing else: linked and sealed ones are one number (R14.9). A
 * day is counted once it is over, so that nobody who keeps looking learns at which minute one was received.
 *
 * @param days those on which any came, the earliest first
 */
public record Arrivals(List<Day> days) {

    /**
     * One day.
     *
     * @param day in the zone of the call's deadline
     * @param inputs how many came for the first time on it
     */
    public record Day(LocalDate day, long inputs) {}

    public Arrivals {
        days = List.copyOf(days);
    }

    /** Of what was counted by day. */
    static Arrivals counted(SortedMap<LocalDate, Long> days) {
        return new Arrivals(days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList());
    }

    /**
     * The first instant that is not counted yet: where today began, and for what came in time, once the deadline for everyone
     * has passed, that deadline.
     *
     * @param end the first instant that is too late for everyone
     */
    static Instant countedUntil(Instant now, Instant end, ZoneId zone) {
        Instant today = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
        return end.isAfter(now) || end.isBefore(today) ? today : end;
    }

    /** How many came in all. */
    public long total() {
        return days.stream().mapToLong(Day::inputs).sum();
    }
}

package org.partnershipportal.overview.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.partnershipportal.ground.shared.Formats;

/**
 * The story's days, counted from the one on which it is told.
 *
 * @param today that day, in Geneva
 */
record StoryCalendar(LocalDate today) {

    /** The day so many days later, or earlier where the number is negative. */
    LocalDate day(String number) {
        return today.plusDays(Integer.parseInt(number));
    }

    /** Such a day's time in Geneva: {@code -420T10:00}. */
    LocalDateTime local(String written) {
        String[] parts = written.split("T", -1);
        return day(parts[0]).atTime(LocalTime.parse(parts[1]));
    }

    /** The same as an instant. */
    Instant instant(String written) {
        return local(written).atZone(Formats.GENEVA).toInstant();
    }
}

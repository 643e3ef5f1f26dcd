package org.partnershipportal.people.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.partnershipportal.platform.access.Reader;

/** Age in working days, Monday to Friday; public holidays count as working days because they differ too much between duty stations. */
final class WorkingDays {

    private WorkingDays() {}

    /** Working days from one moment to a later one, by Geneva's days. */
    static int between(Instant from, Instant to) {
        return between(LocalDate.ofInstant(from, Reader.GENEVA), LocalDate.ofInstant(to, Reader.GENEVA));
    }

    /** Working days after {@code from} up to and with {@code to}; 0 on the same day. */
    static int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(from.datesUntil(to.isBefore(from) ? from : to)
                .map(day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count());
    }
}

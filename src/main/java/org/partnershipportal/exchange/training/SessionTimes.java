package org.partnershipportal.exchange.training;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A session as it is typed: one day, and the hours on the clocks of the training's zone.
 *
 * @param day on which day
 * @param from when it starts
 * @param to when it ends
 */
@ForOwnPages
public record SessionTimes(LocalDate day, LocalTime from, LocalTime to) {

    /** How a session is typed again. */
    static SessionTimes of(TrainingSession session, ZoneId zone) {
        LocalDateTime starts = LocalDateTime.ofInstant(session.startsAt(), zone);
        return new SessionTimes(
                starts.toLocalDate(),
                starts.toLocalTime(),
                LocalDateTime.ofInstant(session.endsAt(), zone).toLocalTime());
    }

    /** How many moments of the zone have these times on the clock: none where it skips one, two where it shows one twice. */
    int offsets(ZoneId zone) {
        int start = zone.getRules().getValidOffsets(day.atTime(from)).size();
        int end = zone.getRules().getValidOffsets(day.atTime(to)).size();
        return start == 0 || end == 0 ? 0 : Math.max(start, end);
    }

    TrainingSession in(ZoneId zone) {
        return new TrainingSession(
                day.atTime(from).atZone(zone).toInstant(),
                day.atTime(to).atZone(zone).toInstant());
    }
}

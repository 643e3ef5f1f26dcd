package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.ShownDeadline;

/**
 * Until when inputs are received: a local day and time in a named zone, inclusive of the whole minute stated (R14.1).
 *
 * @param local day, hour and minute
 * @param zone the call's zone
 * @param offset which of the two is meant where the time exists twice, in the night the clocks go back; {@code null} where
 *     it exists once
 */
public record Deadline(
        LocalDateTime local, ZoneId zone, @Nullable ZoneOffset offset) {

    /** The zone that is proposed. */
    public static final ZoneId GENEVA = Formats.GENEVA;

    private static final int FIRST_YEAR = 2000;
    /** The last one that a database's timestamps hold in whole. */
    private static final int LAST_YEAR = 2037;

    /**
     * @throws InvalidInput if the time does not exist in the zone, or exists twice and it is not said which is meant; or
     *     the year is out of bounds
     */
    public Deadline {
        local = local.truncatedTo(ChronoUnit.MINUTES);
        if (local.getYear() < FIRST_YEAR || local.getYear() > LAST_YEAR) {
            throw new InvalidInput(Problem.of(
                    "deadline", "call.problem.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
        }
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        if (valid.isEmpty()) {
            throw new InvalidInput(Problem.of("deadline", "call.problem.no-such-time"));
        }
        if (valid.size() > 1 && (offset == null || !valid.contains(offset))) {
            throw new InvalidInput(Problem.of("deadline", "call.problem.time-twice"));
        }
        if (valid.size() == 1) {
            offset = null;
        }
    }

    /** Of a time that exists once. */
    public static Deadline of(LocalDateTime local, ZoneId zone) {
        return new Deadline(local, zone, null);
    }

    /** The minute stated, as an instant: what is shown and counted down to. */
    public Instant instant() {
        return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
    }

    /** The first instant that is too late: the end of the minute stated (R14.2: 12:00:59.999 is in time, 12:01:00 is not). */
    public Instant end() {
        return instant().plus(1, ChronoUnit.MINUTES);
    }

    /**
     * How many days are left as a reader counts them: by the calendar of their zone, so that it is 0 on the day itself,
     * however late in it, and the same number wherever the portal says it.
     */
    public long daysLeft(Instant now, ZoneId reader) {
        return ShownDeadline.daysLeft(instant(), LocalDate.ofInstant(now, reader), reader);
    }

    /** How it is read: by someone with a zone of their own, or by a visitor, who has none ({@code null}). */
    public ShownDeadline shown(@Nullable ZoneId own, Instant now) {
        return new ShownDeadline(instant(), zone, own, now);
    }

    /** Whether what the server received at this instant is in time. */
    public boolean admits(Instant received) {
        return received.isBefore(end());
    }

    /** Refuses one that is not later than the end that holds, or is over already. */
    void requireLater(Instant presentEnd, Instant at) {
        if (!end().isAfter(presentEnd)) {
            throw new InvalidInput(Problem.of("deadline", "call.problem.deadline-not-later"));
        }
        if (!admits(at)) {
            throw new InvalidInput(Problem.of("deadline", "call.problem.deadline-past"));
        }
    }
}

package org.partnershipportal.overview.notification;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a notice is emailed. Digests are sent at seven in the morning in the person's time zone, whatever the clocks do
 * there.
 */
final class MailClock {

    /** What is due within this time never waits for a digest. */
    static final Duration SOON = Duration.ofDays(2);

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private MailClock() {}

    /** The instant from which the mail may leave; empty if there is none. */
    static Optional<Instant> mailAt(
            NoticeKind kind, Frequency wanted, @Nullable Instant due, Instant now, ZoneId zone) {
        if (wanted == Frequency.NEVER) {
            return Optional.empty();
        }
        if (wanted == Frequency.AT_ONCE || kind.urgent()) {
            return Optional.of(now);
        }
        Instant digest = nextDigest(wanted, now, zone);
        return Optional.of(due == null ? digest : inTime(digest, due, now));
    }

    /** The digest, or before it the moment from which what is due can wait no longer. */
    private static Instant inTime(Instant digest, Instant due, Instant now) {
        Instant latest = due.minus(SOON);
        if (digest.isBefore(latest)) {
            return digest;
        }
        return latest.isAfter(now) ? latest : now;
    }

    private static Instant nextDigest(Frequency wanted, Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime next = local.toLocalDate().atTime(MORNING).atZone(zone);
        if (wanted == Frequency.WEEKLY) {
            next = local.toLocalDate()
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                    .atTime(MORNING)
                    .atZone(zone);
        }
        if (!next.toInstant().isAfter(now)) {
            int days = wanted == Frequency.WEEKLY ? DayOfWeek.values().length : 1;
            next = next.toLocalDate().plusDays(days).atTime(MORNING).atZone(zone);
        }
        return next.toInstant();
    }
}

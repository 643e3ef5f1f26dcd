package org.partnershipportal.platform.jobs;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.KeptFor;

/**
 * Recurring work, such as deleting what has been kept long enough. What is due is found part by part, and
 * each part is done in transactions of its own: a killed node loses nothing, and the next one goes on.
 */
public interface Routine {

    /** Its name; it is in stored rows and never changes. */
    String kind();

    /** When it is run next after this moment. */
    Instant next(Instant after);

    /** Whether it is run at the portal's start too, because a process that was killed may have left work for it. */
    default boolean isDueAtStart() {
        return false;
    }

    /** How long what it deletes is kept; {@code null} if each record says so itself. */
    @Nullable
    KeptFor kept();

    /**
     * Whether what it deals with can be a sealed input, or of one. Then nobody is told how many there were or will be (R14.8): only
     * that it ran, whether something failed, and when it runs next.
     */
    default boolean reachesSealed() {
        return false;
    }

    /**
     * What is due.
     *
     * @param now the same in all parts of one run
     * @param after ids up to this one were looked at before
     * @param max how many at most
     * @return ids in their order; none if nothing more is due
     */
    List<UUID> due(Instant now, UUID after, int max);

    /** How many are done in one transaction. */
    default int together() {
        return 1;
    }

    /**
     * Does it to these, in the caller's transaction. What is not due any more when it is locked is left alone.
     *
     * @return to how many it was done
     */
    int run(List<UUID> these, Instant now);

    /** The next night's time after this moment (UTC). */
    static Instant nightly(Instant after, LocalTime at) {
        OffsetDateTime today = after.atOffset(ZoneOffset.UTC).with(at);
        return (today.toInstant().isAfter(after) ? today : today.plusDays(1)).toInstant();
    }
}

package org.partnershipportal.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Pending work of one kind.
 *
 * @param kind its name
 * @param waiting how many wait or are under way
 * @param failing how many of them have failed before and are tried again
 * @param nextAt when the next one is due; {@code null} if none waits
 */
public record QueueRow(
        String kind, long waiting, long failing, @Nullable Instant nextAt) {}

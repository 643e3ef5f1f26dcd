package org.partnershipportal.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Pending work of one kind.
 *
 * @param kind its name
 * @param waiting how many wait or are under way; {@code null} if it is not told, as a sealed input can be among them
 * @param failing how many of them have failed before and are tried again; {@code null} if it is not told
 * @param isFailing whether one has
 * @param nextAt when the next one is due; {@code null} if none waits or it is not told
 */
public record QueueRow(
        String kind,
        @Nullable Long waiting,
        @Nullable Long failing,
        boolean isFailing,
        @Nullable Instant nextAt) {}

package org.partnershipportal.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.KeptFor;

/**
 * A routine with its last run.
 *
 * @param kind its name
 * @param kept how long what it deletes is kept; {@code null} if each record says so itself
 * @param beganAt when its last run started; {@code null} if it has not run yet
 * @param endedAt when that run was over; {@code null} while it is not
 * @param done how many records it dealt with; {@code null} where nobody is told
 * @param failed how many it could not deal with; {@code null} where nobody is told
 * @param isFailing whether it could not deal with some
 * @param underWay whether a node has it in hand
 * @param nextAt when it is run next
 * @param due how many records its next run will find, as counted when the last one ended, up to {@link Routines#MOST_COUNTED};
 *     {@code null} where they are not counted, or not yet
 */
public record RoutineRow(
        String kind,
        @Nullable KeptFor kept,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable Integer done,
        @Nullable Integer failed,
        boolean isFailing,
        boolean underWay,
        @Nullable Instant nextAt,
        @Nullable Integer due) {}

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
 * @param done how many records it dealt with
 * @param failed how many it could not deal with
 * @param underWay whether a node has it in hand
 * @param nextAt when it is run next
 */
public record RoutineRow(
        String kind,
        @Nullable KeptFor kept,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        int done,
        int failed,
        boolean underWay,
        @Nullable Instant nextAt) {}

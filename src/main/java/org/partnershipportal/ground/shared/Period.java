package org.partnershipportal.ground.shared;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code starts} to {@code ends}, both included; open where an end is missing.
 *
 * @param starts first day
 * @param ends last day, never before the first; {@code null} while there is none
 */
@Embeddable
public record Period(LocalDate starts, @Nullable LocalDate ends) {

    public Period {
        if (ends != null && ends.isBefore(starts)) {
            throw new InvalidInput(Problem.of("ends", "shared.problem.end-before-start"));
        }
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }
}

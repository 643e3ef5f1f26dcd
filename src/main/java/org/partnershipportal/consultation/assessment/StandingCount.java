package org.partnershipportal.consultation.assessment;

import java.util.Set;
import org.partnershipportal.consultation.input.InputId;

/**
 * How many inputs to a call stand whose own time is over.
 *
 * @param total all of them
 * @param inadmissible which of them were found inadmissible
 */
public record StandingCount(long total, Set<InputId> inadmissible) {

    public StandingCount {
        inadmissible = Set.copyOf(inadmissible);
    }
}

package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Sets when a call opens automatically.
 *
 * @param call which
 * @param edition the edition that was read; a later one refuses
 * @param opens when, in whole minutes; in the past means now
 */
@ForOwnPages
public record ScheduleCall(CallId call, long edition, Instant opens) {

    public ScheduleCall {
        opens = opens.truncatedTo(ChronoUnit.MINUTES);
    }
}

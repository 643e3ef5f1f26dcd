package org.partnershipportal.consultation.call;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Takes over the report on a call when no member of its team can act any longer (R14.11).
 *
 * @param call which
 * @param reason what everyone who reads the call is told
 */
@ForOwnPages
public record TakeOverCall(CallId call, String reason) {

    /**
     * @throws InvalidInput if no reason is given, or it is too long
     */
    public TakeOverCall {
        FieldChecks checks = new FieldChecks();
        reason = checks.text("reason", reason, CallLimits.REASON);
        checks.done();
    }
}

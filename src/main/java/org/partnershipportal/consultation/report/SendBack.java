package org.partnershipportal.consultation.report;

import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Sends a report in clearance back to its drafters.
 *
 * @param call the call reported on
 * @param version the report's version that was read
 * @param reason what to mend
 */
@ForOwnPages
public record SendBack(CallId call, long version, String reason) {

    static final int REASON = 2_000;

    /**
     * @throws InvalidInput if no reason is given
     */
    public SendBack {
        FieldChecks checks = new FieldChecks(SendBack.class);
        reason = checks.text("reason", reason, REASON);
        checks.done();
    }
}

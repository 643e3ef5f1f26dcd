package org.partnershipportal.platform.moderation;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Cancels the entry of an appeal that came outside the portal, so that it can be entered again (R14.13).
 *
 * @param id the case
 * @param version of the case that was read
 * @param reason why, as the report team reads it
 */
@ForOwnPages
public record CancelAppealEntry(CaseId id, long version, String reason) {

    /** @throws InvalidInput if no reason is given */
    public CancelAppealEntry {
        FieldChecks checks = new FieldChecks(CancelAppealEntry.class);
        reason = checks.text("reason", reason, DecideAppeal.MAX_REASON);
        checks.done();
    }
}

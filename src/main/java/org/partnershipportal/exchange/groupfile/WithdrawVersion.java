package org.partnershipportal.exchange.groupfile;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Withdraws a version that members read: its bytes are deleted, its line stays.
 *
 * @param file the document
 * @param version which
 * @param reason why
 */
@ForOwnPages
public record WithdrawVersion(GroupFileId file, FileVersionId version, String reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    public WithdrawVersion {
        FieldChecks checks = new FieldChecks(WithdrawVersion.class);
        reason = checks.text("reason", reason, LONGEST_REASON);
        checks.done();
    }
}

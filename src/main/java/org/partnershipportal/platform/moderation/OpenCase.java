package org.partnershipportal.platform.moderation;

import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.FieldChecks;

/**
 * Records a decision against someone.
 *
 * @param subject the record it was taken about
 * @param decision key of what was decided, such as {@code moderation.decision.organisation-refused}
 * @param reason why, as those concerned are told
 */
public record OpenCase(ContentRef subject, String decision, String reason) {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 2000;

    public OpenCase {
        FieldChecks checks = new FieldChecks(OpenCase.class);
        reason = checks.text("reason", reason, MAX_REASON);
        checks.done();
    }
}

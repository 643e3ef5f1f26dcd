package org.partnershipportal.platform.moderation;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.FieldChecks;

/**
 * Records a decision against someone.
 *
 * @param subject the record it was taken about
 * @param decision key of what was decided, such as {@code moderation.decision.organisation-refused}
 * @param reason why, as those concerned are told
 * @param edition the edition of the text that was judged; {@code null} of what never changes
 */
public record OpenCase(
        ContentRef subject,
        String decision,
        String reason,
        @Nullable Long edition) {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 2000;

    public OpenCase {
        FieldChecks checks = new FieldChecks(OpenCase.class);
        reason = checks.text("reason", reason, MAX_REASON);
        checks.done();
    }

    /** Records a decision about what never changes. */
    public OpenCase(ContentRef subject, String decision, String reason) {
        this(subject, decision, reason, null);
    }
}

package org.partnershipportal.platform.moderation;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Decides an appeal.
 *
 * @param id the case
 * @param version of the case that the decider read
 * @param overturn whether the decision is set aside; must be chosen
 * @param reason why, as both sides are told
 */
@ForOwnPages
public record DecideAppeal(
        CaseId id, long version, @Nullable Boolean overturn, String reason) {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 2000;

    public DecideAppeal {
        FieldChecks checks = new FieldChecks(DecideAppeal.class);
        checks.chosen("overturn", overturn);
        reason = checks.text("reason", reason, MAX_REASON);
        checks.done();
    }

    boolean overturns() {
        return Boolean.TRUE.equals(overturn);
    }
}

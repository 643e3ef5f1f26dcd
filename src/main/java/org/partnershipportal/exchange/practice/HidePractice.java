package org.partnershipportal.exchange.practice;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.moderation.HouseRule;

/**
 * Hides a shared practice by a published rule.
 *
 * @param practice which
 * @param version number of the shared version that was read
 * @param rule the rule that it breaks
 * @param reason why, as its organisation is told
 */
@ForOwnPages
public record HidePractice(
        PracticeId practice, int version, @Nullable HouseRule rule, String reason) {

    private static final int LONGEST = 2000;

    public HidePractice {
        FieldChecks checks = new FieldChecks(HidePractice.class);
        checks.chosen("rule", rule);
        reason = checks.text("reason", reason, LONGEST);
        checks.done();
    }
}

package org.partnershipportal.exchange.challenge;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.moderation.HouseRule;

/**
 * Hides a challenge by a published rule.
 *
 * @param challenge which
 * @param edition the edition that was read
 * @param rule the rule that it breaks
 * @param reason why, as its organisation is told
 */
@ForOwnPages
public record HideChallenge(
        ChallengeId challenge, long edition, @Nullable HouseRule rule, String reason) {

    private static final int LONGEST = 2000;

    public HideChallenge {
        FieldChecks checks = new FieldChecks(HideChallenge.class);
        checks.chosen("rule", rule);
        reason = checks.text("reason", reason, LONGEST);
        checks.done();
    }
}

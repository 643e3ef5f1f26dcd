package org.partnershipportal.exchange.challenge;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.moderation.HouseRule;

/**
 * Hides an answer by a published rule.
 *
 * @param answer which
 * @param edition the edition of the answer that was read
 * @param rule the rule that it breaks
 * @param reason why, as those who gave it are told
 */
@ForOwnPages
public record HideAnswer(
        AnswerId answer, long edition, @Nullable HouseRule rule, String reason) {

    private static final int LONGEST = 2000;

    public HideAnswer {
        FieldChecks checks = new FieldChecks(HideAnswer.class);
        checks.chosen("rule", rule);
        reason = checks.text("reason", reason, LONGEST);
        checks.done();
    }
}

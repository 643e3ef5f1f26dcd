package org.partnershipportal.exchange.remark;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.moderation.HouseRule;

/**
 * Hides a remark, or the answer to it, by a published rule.
 *
 * @param remark which
 * @param which of its texts
 * @param rule the rule that it breaks
 * @param reason why, as those who wrote it are told
 */
@ForOwnPages
public record HideRemark(
        RemarkId remark, RemarkText which, @Nullable HouseRule rule, String reason) {

    private static final int LONGEST = 2000;

    public HideRemark {
        FieldChecks checks = new FieldChecks(HideRemark.class);
        checks.chosen("rule", rule);
        reason = checks.text("reason", reason, LONGEST);
        checks.done();
    }
}

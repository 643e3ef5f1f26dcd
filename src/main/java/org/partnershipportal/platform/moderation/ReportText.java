package org.partnershipportal.platform.moderation;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Reports a text that somebody else wrote to the moderators.
 *
 * @param subject the text
 * @param rule the published rule that it breaks; must be chosen
 * @param reason which passage breaks it and why, as moderators are told
 */
@ForOwnPages
public record ReportText(ContentRef subject, @Nullable HouseRule rule, String reason) {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 2000;

    public ReportText {
        FieldChecks checks = new FieldChecks(ReportText.class);
        checks.chosen("rule", rule);
        reason = checks.text("reason", reason, MAX_REASON);
        checks.done();
    }
}

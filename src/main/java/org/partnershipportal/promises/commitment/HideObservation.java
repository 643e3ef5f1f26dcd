package org.partnershipportal.promises.commitment;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.moderation.HouseRule;

/**
 * Hides an independent assessment, or the government's response to it, by a published rule.
 *
 * @param observation which
 * @param part which part of it
 * @param rule the rule that it breaks
 * @param reason why, as those who wrote it are told
 */
@ForOwnPages
public record HideObservation(
        ObservationId observation,
        ObservationPart part,
        @Nullable HouseRule rule,
        String reason) {

    private static final int LONGEST = 2000;

    public HideObservation {
        FieldChecks checks = new FieldChecks(HideObservation.class);
        checks.chosen("rule", rule);
        reason = checks.text("reason", reason, LONGEST);
        checks.done();
    }
}

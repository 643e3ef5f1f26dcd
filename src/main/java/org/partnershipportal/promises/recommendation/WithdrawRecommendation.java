package org.partnershipportal.promises.recommendation;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * Takes a recommendation out of the list.
 *
 * @param edition the edition that was read
 * @param reason why; never blank
 * @param language tag of the language it is written in
 */
@ForOwnPages
public record WithdrawRecommendation(long edition, String reason, String language) {

    public WithdrawRecommendation {
        FieldChecks checks = new FieldChecks(WithdrawRecommendation.class);
        reason = checks.text("reason", reason, DeclineRecommendation.LONGEST);
        language = checks.language("language", language);
        checks.done();
    }

    LocalizedText text() {
        return new LocalizedText(reason, language);
    }
}

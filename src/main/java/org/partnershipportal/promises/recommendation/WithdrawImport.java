package org.partnershipportal.promises.recommendation;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Takes everything that came with a table out of the list.
 *
 * @param reason why; never blank
 * @param language tag of the language it is written in
 */
@ForOwnPages
public record WithdrawImport(String reason, String language) {

    public WithdrawImport {
        FieldChecks checks = new FieldChecks(WithdrawImport.class);
        reason = checks.text("reason", reason, DeclineRecommendation.LONGEST);
        language = checks.language("language", language);
        checks.done();
    }
}

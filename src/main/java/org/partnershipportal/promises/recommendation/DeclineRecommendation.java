package org.partnershipportal.promises.recommendation;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * Why a recommendation cannot be confirmed.
 *
 * @param edition the edition that was read
 * @param reason the text; never blank
 * @param language tag of the language it is written in
 */
@ForOwnPages
public record DeclineRecommendation(long edition, String reason, String language) {

    /** The longest reason, in characters. */
    static final int LONGEST = 1000;

    public DeclineRecommendation {
        FieldChecks checks = new FieldChecks(DeclineRecommendation.class);
        reason = checks.text("reason", reason, LONGEST);
        language = checks.language("language", language);
        checks.done();
    }

    LocalizedText text() {
        return new LocalizedText(reason, language);
    }
}

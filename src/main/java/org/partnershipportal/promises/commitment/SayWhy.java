package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * Why a change is sent for clearance, a draft is sent back, or a published commitment is withdrawn.
 *
 * @param edition the edition that was read
 * @param reason the reason
 * @param language tag of its language
 */
@ForOwnPages
public record SayWhy(long edition, String reason, String language) {

    private static final int LONGEST = 1000;

    public SayWhy {
        FieldChecks checks = new FieldChecks(SayWhy.class);
        reason = checks.text("reason", reason, LONGEST);
        language = checks.language("language", language);
        checks.done();
    }

    LocalizedText text() {
        return new LocalizedText(reason, language);
    }
}

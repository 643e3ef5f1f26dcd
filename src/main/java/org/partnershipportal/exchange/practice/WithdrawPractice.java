package org.partnershipportal.exchange.practice;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Why a shared practice is withdrawn; everyone reads it.
 *
 * @param edition the edition that was read
 * @param reason the reason
 * @param language tag of its language
 */
@ForOwnPages
public record WithdrawPractice(long edition, String reason, String language) {

    /** The longest reason, in characters. */
    public static final int LONGEST = 1000;

    public WithdrawPractice {
        FieldChecks checks = new FieldChecks(WithdrawPractice.class);
        reason = checks.text("reason", reason, LONGEST);
        language = checks.language("language", language);
        checks.done();
    }
}

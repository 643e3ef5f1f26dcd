package org.partnershipportal.exchange.grouptext;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Withdraws a product of a working group.
 *
 * @param product which
 * @param reason why, in the language of the text; everyone can read it
 */
@ForOwnPages
public record WithdrawProduct(GroupProductId product, String reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    public WithdrawProduct {
        FieldChecks checks = new FieldChecks(WithdrawProduct.class);
        reason = checks.text("reason", reason, LONGEST_REASON);
        checks.done();
    }
}

package org.partnershipportal.exchange.workinggroup;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Why somebody declines, leaves, takes back or ends; it is required.
 *
 * @param reason the text; never blank
 * @param language tag of the language it is written in
 */
@ForOwnPages
public record Reason(String reason, String language) {

    /** The longest reason, in characters. */
    public static final int LONGEST = 1000;

    public Reason {
        FieldChecks checks = new FieldChecks(Reason.class);
        reason = checks.text("reason", reason, LONGEST);
        language = checks.language("language", language);
        checks.done();
    }
}

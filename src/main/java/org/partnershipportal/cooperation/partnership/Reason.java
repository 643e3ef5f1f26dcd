package org.partnershipportal.cooperation.partnership;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * Why somebody declines, leaves, withdraws or ends; it is required.
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

    /** The reason as a text of a record. */
    public LocalizedText text() {
        return new LocalizedText(reason, language);
    }
}

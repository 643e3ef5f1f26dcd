package org.partnershipportal.platform.moderation;

import java.time.LocalDate;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Enters an appeal that came outside the portal, from somebody who is not registered (R14.13).
 *
 * @param subject the record about which was decided
 * @param day when it came
 * @param reference of the original, such as its file number
 * @param text why the decision is wrong, in the words of the one who appeals
 */
public record EnterAppeal(ContentRef subject, LocalDate day, String reference, String text) {

    private static final int LINE = 200;

    /** @throws InvalidInput if it has no day, no reference or no words */
    public EnterAppeal {
        FieldChecks checks = new FieldChecks(EnterAppeal.class);
        checks.chosen("day", day);
        reference = checks.line("reference", reference, LINE);
        text = checks.text("text", text, AppealDecision.MAX_TEXT);
        checks.done();
    }
}

package org.partnershipportal.platform.moderation;

import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.FieldChecks;

/**
 * Appeals against the current decision on a record.
 *
 * @param subject the record
 * @param text why the decision is wrong
 */
public record AppealDecision(ContentRef subject, String text) {

    /** Longest appeal, in characters. */
    public static final int MAX_TEXT = 4000;

    public AppealDecision {
        FieldChecks checks = new FieldChecks(AppealDecision.class);
        text = checks.text("text", text, MAX_TEXT);
        checks.done();
    }
}

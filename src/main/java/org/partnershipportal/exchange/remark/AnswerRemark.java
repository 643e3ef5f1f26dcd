package org.partnershipportal.exchange.remark;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What those who tell a practice answer to a remark on it.
 *
 * @param remark which
 * @param text the answer
 * @param language tag of its language
 */
@ForOwnPages
public record AnswerRemark(RemarkId remark, String text, String language) {

    public AnswerRemark {
        FieldChecks checks = new FieldChecks(AnswerRemark.class);
        text = checks.text("text", text, WriteRemark.LONGEST);
        language = checks.language("language", language);
        checks.done();
    }
}

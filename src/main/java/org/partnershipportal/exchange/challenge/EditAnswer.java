package org.partnershipportal.exchange.challenge;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Other words for an answer.
 *
 * @param answer which
 * @param edition the edition of the answer that was read
 * @param text the advice
 * @param language tag of its language
 */
@ForOwnPages
public record EditAnswer(AnswerId answer, long edition, String text, String language) {

    public EditAnswer {
        FieldChecks checks = new FieldChecks(EditAnswer.class);
        text = checks.text("text", text, WriteChallenge.LONGEST);
        language = checks.language("language", language);
        checks.done();
    }
}

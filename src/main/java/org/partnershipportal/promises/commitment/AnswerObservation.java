package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What the government says to an independent assessment, once.
 *
 * @param observation which it responds to
 * @param text its words
 * @param language tag of their language
 */
@ForOwnPages
public record AnswerObservation(ObservationId observation, String text, String language) {

    private static final int LONGEST = 4000;

    public AnswerObservation {
        FieldChecks checks = new FieldChecks(AnswerObservation.class);
        text = checks.text("text", text, LONGEST);
        language = checks.language("language", language);
        checks.done();
    }
}

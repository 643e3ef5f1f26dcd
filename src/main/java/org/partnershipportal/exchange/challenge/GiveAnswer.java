package org.partnershipportal.exchange.challenge;

import java.util.UUID;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What another organisation advises.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one answer comes of it
 * @param challenge which it answers
 * @param text the advice
 * @param language tag of its language
 */
@ForOwnPages
public record GiveAnswer(UUID formToken, ChallengeId challenge, String text, String language) {

    public GiveAnswer {
        FieldChecks checks = new FieldChecks(GiveAnswer.class);
        text = checks.text("text", text, WriteChallenge.LONGEST);
        language = checks.language("language", language);
        checks.done();
    }
}

package org.partnershipportal.exchange.challenge;

import java.util.Set;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Says what helped, and with that closes a challenge.
 *
 * @param edition the edition that was read
 * @param helped what helped
 * @param language tag of its language
 * @param answers those that helped; may be none
 */
@ForOwnPages
public record CloseChallenge(long edition, String helped, String language, Set<AnswerId> answers) {

    public CloseChallenge {
        FieldChecks checks = new FieldChecks(CloseChallenge.class).asks("helped", "challenge.problem.helped");
        helped = checks.text("helped", helped, WriteChallenge.LONGEST);
        language = checks.language("language", language);
        checks.done();
        answers = Set.copyOf(answers);
    }
}

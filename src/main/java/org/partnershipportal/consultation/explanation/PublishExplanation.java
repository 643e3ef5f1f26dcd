package org.partnershipportal.consultation.explanation;

import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Lets the public read an explanation wherever it can read the input.
 *
 * @param input the input that is explained
 * @param request which request
 * @param edition the edition that was read
 * @param words what the public does not read of it, one passage on each line; can be empty
 */
@ForOwnPages
public record PublishExplanation(InputId input, ExplanationId request, long edition, String words) {

    /** The longest list of passages, in characters. */
    public static final int LONGEST = 4000;

    /** @throws InvalidInput if the passages have more than {@value #LONGEST} characters */
    public PublishExplanation {
        FieldChecks checks = new FieldChecks(PublishExplanation.class);
        words = checks.optionalText("words", words, LONGEST);
        checks.done();
    }

    /** The passages, each once. */
    Passages passages() {
        return Passages.of(words);
    }
}

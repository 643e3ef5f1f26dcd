package org.partnershipportal.consultation.explanation;

import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Explains what was asked.
 *
 * @param input the input that is explained
 * @param request which request
 * @param answer the explanation
 */
@ForOwnPages
public record Explain(InputId input, ExplanationId request, String answer) {

    /** The longest explanation, in characters. */
    public static final int LONGEST = 8000;

    /** @throws InvalidInput if nothing is said, or more than {@value #LONGEST} characters */
    public Explain {
        FieldChecks checks = new FieldChecks(Explain.class);
        answer = checks.text("answer", answer, LONGEST);
        checks.done();
    }
}

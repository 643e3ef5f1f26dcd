package org.partnershipportal.consultation.explanation;

import java.time.LocalDate;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Enters what a contributor who is not registered explained by letter, email or in a hearing (R14.12, R14.13).
 *
 * @param input the input that is explained
 * @param request which request
 * @param day when the explanation came, or was spoken
 * @param reference of the original, such as its file number
 * @param answer the explanation, in the contributor's words
 */
@ForOwnPages
public record EnterExplanation(InputId input, ExplanationId request, LocalDate day, String reference, String answer) {

    private static final int LINE = 200;

    /** @throws InvalidInput if it has no day, no reference or no words */
    public EnterExplanation {
        FieldChecks checks = new FieldChecks(EnterExplanation.class);
        checks.chosen("day", day);
        reference = checks.line("reference", reference, LINE);
        answer = checks.text("answer", answer, Explain.LONGEST);
        checks.done();
    }
}

package org.partnershipportal.consultation.explanation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;

/**
 * Asks the contributor of one input to explain it.
 *
 * @param formToken given when the form was opened; sent twice, one request comes of it
 * @param input which input; a sealed one by its handle
 * @param language the language in which it is asked
 * @param question what is to be explained
 * @param lastDay the last day on which it can be explained, where the call's deadline is counted
 */
@ForOwnPages
public record AskExplanation(
        UUID formToken,
        InputId input,
        Language language,
        String question,
        @Nullable LocalDate lastDay) {

    /** The longest question, in characters. */
    public static final int LONGEST = 2000;

    /** @throws InvalidInput if nothing is asked, more than {@value #LONGEST} characters, or no day is given */
    public AskExplanation {
        FieldChecks checks = new FieldChecks(AskExplanation.class);
        question = checks.text("question", question, LONGEST);
        lastDay = checks.chosen("lastDay", lastDay);
        checks.done();
    }
}

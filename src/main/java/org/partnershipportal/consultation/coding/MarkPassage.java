package org.partnershipportal.consultation.coding;

import java.util.Set;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Marks a passage of an answer with codes.
 *
 * @param call to which call the input is
 * @param input which input
 * @param version the version that was read; another one that stands by now refuses
 * @param question which answer
 * @param span from where to where
 * @param codes with which codes; at least one
 */
public record MarkPassage(CallId call, InputId input, int version, QuestionKey question, Span span, Set<CodeId> codes) {

    /**
     * @throws InvalidInput if no code is chosen, or too many are
     */
    public MarkPassage {
        Passage.requireSome(codes);
        codes = Set.copyOf(codes);
    }
}

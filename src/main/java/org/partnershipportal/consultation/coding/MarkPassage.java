package org.partnershipportal.consultation.coding;

import java.util.Set;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

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
@ForOwnPages
public record MarkPassage(CallId call, InputId input, int version, QuestionKey question, Span span, Set<CodeId> codes) {

    /** More codes than anybody reads beside one passage. */
    static final int CODES = 20;

    /**
     * @throws InvalidInput if no code is chosen, or too many are
     */
    public MarkPassage {
        requireSome(codes);
        codes = Set.copyOf(codes);
    }

    /** A passage is marked with at least one code; who wants none takes the mark away. */
    static void requireSome(Set<CodeId> wanted) {
        if (wanted.isEmpty()) {
            throw new InvalidInput(Problem.of("codes", "shared.problem.choose"));
        }
        if (wanted.size() > CODES) {
            throw new InvalidInput(Problem.of("codes", "coding.problem.too-many-on-passage", CODES));
        }
    }
}

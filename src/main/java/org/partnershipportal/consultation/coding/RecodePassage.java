package org.partnershipportal.consultation.coding;

import java.util.Set;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Changes the codes of a passage.
 *
 * @param call in which call's inputs it lies
 * @param passage which passage
 * @param edition the edition that was read
 * @param codes from now on; at least one
 */
@ForOwnPages
public record RecodePassage(CallId call, PassageId passage, long edition, Set<CodeId> codes) {

    /**
     * @throws InvalidInput if no code is chosen, or too many are
     */
    public RecodePassage {
        MarkPassage.requireSome(codes);
        codes = Set.copyOf(codes);
    }
}

package org.partnershipportal.consultation.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.document.DocumentId;

/**
 * Sets which passages of an input the public cannot read; replaces the earlier redactions.
 *
 * @param input the input
 * @param version the submitted version that was read; passages belong to it alone
 * @param edition the edition that was seen
 * @param passages what is redacted
 * @param heldBack the files that are not published with it
 */
@ForOwnPages
public record RedactInput(InputId input, int version, long edition, List<BlackOut> passages, Set<DocumentId> heldBack) {

    /** More passages than anyone marks. */
    public static final int MOST_PASSAGES = 500;
    /** The field's name in problems. */
    public static final String FIELD = "passages";

    public RedactInput {
        passages = List.copyOf(passages);
        heldBack = Set.copyOf(heldBack);
        if (passages.size() > MOST_PASSAGES) {
            throw new InvalidInput(Problem.of(FIELD, "assessment.problem.too-many-passages", MOST_PASSAGES));
        }
    }

    /** Whether the public can read more after it, if the input is published: a passage or a file is held back no longer. */
    boolean opens(Collection<BlackOut> before, Set<DocumentId> heldBackBefore) {
        return !heldBack.containsAll(heldBackBefore)
                || !before.stream().allMatch(old -> passages.stream().anyMatch(old::isWithin));
    }
}

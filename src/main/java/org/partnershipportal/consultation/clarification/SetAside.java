package org.partnershipportal.consultation.clarification;

import java.util.Map;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Sets questions aside for one reason: removes them from the public page, or keeps them off it.
 *
 * @param read which, each with the edition that was read; one that has changed since is left
 * @param reason why, for the team
 */
@ForOwnPages
public record SetAside(Map<ClarificationId, Long> read, String reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST = 2000;

    /** @throws InvalidInput if none is chosen or no reason is given */
    public SetAside {
        FieldChecks checks = new FieldChecks(SetAside.class);
        checks.that(!read.isEmpty(), "read", "shared.problem.choose");
        reason = checks.text("reason", reason, LONGEST);
        checks.done();
        read = Map.copyOf(read);
    }
}

package org.partnershipportal.consultation.clarification;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Takes a question out of what is public, or keeps it out.
 *
 * @param clarification which
 * @param edition the edition that was read; a later one refuses
 * @param reason why, for the team
 */
@ForOwnPages
public record SetAside(ClarificationId clarification, long edition, String reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST = 2000;

    /** @throws InvalidInput if no reason is given */
    public SetAside {
        FieldChecks checks = new FieldChecks(SetAside.class);
        reason = checks.text("reason", reason, LONGEST);
        checks.done();
    }
}

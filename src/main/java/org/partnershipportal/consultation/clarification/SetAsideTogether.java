package org.partnershipportal.consultation.clarification;

import java.util.Set;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Keeps several questions that wait out of what is public, for one reason.
 *
 * @param call the call they are about
 * @param clarifications which; those of another call are left
 * @param reason why, for the team
 */
@ForOwnPages
public record SetAsideTogether(CallId call, Set<ClarificationId> clarifications, String reason) {

    /** @throws InvalidInput if none is chosen or no reason is given */
    public SetAsideTogether {
        FieldChecks checks = new FieldChecks(SetAsideTogether.class);
        checks.that(!clarifications.isEmpty(), "clarifications", "shared.problem.choose");
        reason = checks.text("reason", reason, SetAside.LONGEST);
        checks.done();
        clarifications = Set.copyOf(clarifications);
    }
}

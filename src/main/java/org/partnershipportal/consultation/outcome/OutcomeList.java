package org.partnershipportal.consultation.outcome;

import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Permission;

/**
 * The outcomes of the inputs to a call: a part of them, and figures for all.
 *
 * @param call the call
 * @param version the published version that is counted by; 0 if nothing was published
 * @param rows the part, in the order in which the inputs came
 * @param total how many the filter finds
 * @param used how many are used
 * @param notUsed how many are not, with a reason
 * @param lacking how many still lack a reason
 * @param newInDraft how many the published version does not use and the draft of the next one cites
 * @param told of how many the contributors have been told what holds now
 * @param untold how many have an outcome that their contributors have not been told
 * @param allowed what the actor may do now
 */
@ForOwnPages
public record OutcomeList(
        CallId call,
        int version,
        List<OutcomeRow> rows,
        int total,
        int used,
        int notUsed,
        int lacking,
        int newInDraft,
        int told,
        int untold,
        Set<Permission> allowed) {

    public OutcomeList {
        rows = List.copyOf(rows);
        allowed = Set.copyOf(allowed);
    }
}

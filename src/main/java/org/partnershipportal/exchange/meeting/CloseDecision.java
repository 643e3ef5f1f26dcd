package org.partnershipportal.exchange.meeting;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Says that a decision was carried out, or that it is dropped.
 *
 * @param decision which
 * @param done whether it was carried out
 * @param note how, or why not; it is required where the decision is dropped
 */
@ForOwnPages
public record CloseDecision(DecisionId decision, boolean done, String note) {

    /** The longest note, in characters. */
    static final int LONGEST = 1000;

    public CloseDecision {
        FieldChecks checks = new FieldChecks(CloseDecision.class);
        note = done ? checks.optionalText("note", note, LONGEST) : checks.text("note", note, LONGEST);
        checks.done();
    }
}

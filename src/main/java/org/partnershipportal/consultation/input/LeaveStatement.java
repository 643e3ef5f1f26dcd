package org.partnershipportal.consultation.input;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Leaves a statement of who the holder of a sealed input is, for the custodian's eyes. It is encrypted before anything
 * is stored, and is in no log.
 *
 * @param input the sealed input
 * @param statement in the holder's own words
 */
@ForOwnPages
public record LeaveStatement(InputId input, String statement) {

    /** The longest statement, in characters. */
    public static final int LONGEST = 4_000;

    public LeaveStatement {
        FieldChecks checks = new FieldChecks(LeaveStatement.class);
        statement = checks.text("statement", statement, LONGEST);
        checks.done();
    }

    /** Not the statement. */
    @Override
    public String toString() {
        return "LeaveStatement[input=" + input + "]";
    }
}

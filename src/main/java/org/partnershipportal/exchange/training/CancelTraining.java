package org.partnershipportal.exchange.training;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Cancels a training that was announced.
 *
 * @param training which
 * @param reason why; everyone reads it
 */
@ForOwnPages
public record CancelTraining(TrainingId training, String reason) {

    /** The longest reason, in characters. */
    static final int LONGEST = 1000;

    public CancelTraining {
        FieldChecks checks = new FieldChecks(CancelTraining.class);
        reason = checks.text("reason", reason, LONGEST);
        checks.done();
    }
}

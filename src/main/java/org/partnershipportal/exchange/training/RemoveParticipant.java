package org.partnershipportal.exchange.training;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Withdraws somebody's place or place on the waiting list, for the organiser.
 *
 * @param training of which training
 * @param enrolment which registration
 * @param reason why; the participant's organisation reads it
 */
@ForOwnPages
public record RemoveParticipant(TrainingId training, EnrolmentId enrolment, String reason) {

    public RemoveParticipant {
        FieldChecks checks = new FieldChecks(RemoveParticipant.class);
        reason = checks.text("reason", reason, CancelTraining.LONGEST);
        checks.done();
    }
}

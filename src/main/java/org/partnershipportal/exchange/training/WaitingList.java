package org.partnershipportal.exchange.training;

import java.time.Instant;
import java.util.Optional;
import org.partnershipportal.ground.shared.ActorRef;
import org.springframework.stereotype.Component;

/** The places of a training and the list of those who wait for one. Who asks has locked the training. */
@Component
class WaitingList {

    private final EnrolmentRepository enrolments;

    WaitingList(EnrolmentRepository enrolments) {
        this.enrolments = enrolments;
    }

    /** How many have a place. */
    long admitted(TrainingId training) {
        return enrolments.countByTrainingIdAndStatus(training.value(), EnrolmentStatus.ADMITTED);
    }

    /** Gives free places to those who have waited longest; none once the training has started. */
    void move(Training training, ActorRef by, Instant at) {
        if (!training.isMovingUp(at)) {
            return;
        }
        for (long free = training.places() - admitted(training.id()); free > 0; free--) {
            Optional<Enrolment> first = enrolments.findFirstByTrainingIdAndStatusOrderByTurn(
                    training.id().value(), EnrolmentStatus.WAITING);
            if (first.isEmpty()) {
                return;
            }
            training.moveUp(first.get(), by, at);
            enrolments.save(first.get());
        }
    }
}

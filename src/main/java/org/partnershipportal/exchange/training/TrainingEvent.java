package org.partnershipportal.exchange.training;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/** What happens to trainings and to registrations for them; ids and instants only. */
public sealed interface TrainingEvent extends DomainEvent {

    /** The training. */
    TrainingId training();

    @Override
    default ContentRef subject() {
        return training().ref();
    }

    /**
     * What happens to one person's registration. Auditors are shown pseudonyms, because who takes part is known to the organiser
     * and the own organisation only.
     */
    sealed interface OfEnrolment extends TrainingEvent {
        /** The registration. */
        EnrolmentId enrolment();

        @Override
        default ContentRef subject() {
            return enrolment().ref();
        }
    }

    record TrainingDrafted(TrainingId training, ActorRef by, Instant at) implements TrainingEvent {}

    /**
     * It was changed.
     *
     * @param told whether it was announced, and its times or its place are different from before
     */
    record TrainingEdited(TrainingId training, boolean told, ActorRef by, Instant at) implements TrainingEvent {}

    record TrainingAnnounced(TrainingId training, ActorRef by, Instant at) implements TrainingEvent {}

    record TrainingCancelled(TrainingId training, ActorRef by, Instant at) implements TrainingEvent {}

    record TrainingHeld(TrainingId training, ActorRef by, Instant at) implements TrainingEvent {}

    /**
     * Somebody was registered.
     *
     * @param admitted whether with a place, or on the waiting list
     */
    record ParticipantRegistered(TrainingId training, EnrolmentId enrolment, boolean admitted, ActorRef by, Instant at)
            implements OfEnrolment {}

    /** A place became free, and the first on the waiting list got it. */
    record ParticipantMovedUp(TrainingId training, EnrolmentId enrolment, ActorRef by, Instant at)
            implements OfEnrolment {}

    /** The own organisation gave a registration up. */
    record RegistrationWithdrawn(TrainingId training, EnrolmentId enrolment, ActorRef by, Instant at)
            implements OfEnrolment {}

    /** The organiser withdrew one. */
    record ParticipantRemoved(TrainingId training, EnrolmentId enrolment, ActorRef by, Instant at)
            implements OfEnrolment {}

    /** The organiser recorded whether somebody attended a session. */
    record AttendanceRecorded(TrainingId training, EnrolmentId enrolment, ActorRef by, Instant at)
            implements OfEnrolment {}

    /** A certificate of attendance was made. */
    record CertificateIssued(TrainingId training, EnrolmentId enrolment, ActorRef by, Instant at)
            implements OfEnrolment {}
}

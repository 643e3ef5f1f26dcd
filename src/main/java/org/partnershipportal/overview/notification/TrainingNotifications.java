package org.partnershipportal.overview.notification;

import java.util.Map;
import java.util.Set;
import org.partnershipportal.exchange.training.Enrolments;
import org.partnershipportal.exchange.training.TrainingEvent;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies those who are registered for a training, and who registered them, of what becomes of their places and of the training.
 * No notification names the training, a date or a participant.
 */
@Component
class TrainingNotifications {

    /** What is said. */
    enum Says implements Message {
        TRAINING_PLACE,
        TRAINING_WAITING,
        TRAINING_MOVED_UP,
        TRAINING_PLACE_REMOVED,
        TRAINING_CHANGED,
        TRAINING_CANCELLED,
        TRAINING_HELD;

        @Override
        public NoticeKind kind() {
            return NoticeKind.TRAINING;
        }
    }

    private final Notices notices;
    private final Enrolments enrolments;

    TrainingNotifications(Notices notices, Enrolments enrolments) {
        this.notices = notices;
        this.enrolments = enrolments;
    }

    @ApplicationModuleListener
    void on(TrainingEvent event) {
        switch (event) {
            case TrainingEvent.ParticipantRegistered e ->
                tellOne(e, e.admitted() ? Says.TRAINING_PLACE : Says.TRAINING_WAITING);
            case TrainingEvent.ParticipantMovedUp e -> tellOne(e, Says.TRAINING_MOVED_UP);
            case TrainingEvent.ParticipantRemoved e -> tellOne(e, Says.TRAINING_PLACE_REMOVED);
            case TrainingEvent.TrainingEdited e when e.told() -> tellAll(e, Says.TRAINING_CHANGED);
            case TrainingEvent.TrainingCancelled e -> tellAll(e, Says.TRAINING_CANCELLED);
            case TrainingEvent.TrainingHeld e -> tellAll(e, Says.TRAINING_HELD);
            default -> {
                // The rest is read on the training's page.
            }
        }
    }

    private void tellOne(TrainingEvent.OfEnrolment event, Says says) {
        tell(event, says, enrolments.told(Actor.system(), event.enrolment()));
    }

    private void tellAll(TrainingEvent event, Says says) {
        tell(event, says, enrolments.allTold(Actor.system(), event.training()));
    }

    private void tell(TrainingEvent event, Says says, Map<OrganisationId, Set<PersonId>> told) {
        told.forEach((organisation, people) -> notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        people,
                        says,
                        Acting.organisation(organisation.value()),
                        TrainingLinks.page(event.training()))));
    }
}

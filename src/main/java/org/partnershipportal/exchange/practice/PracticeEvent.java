package org.partnershipportal.exchange.practice;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationId;

/** What happens to practices; IDs, numbers and instants only. */
public sealed interface PracticeEvent extends DomainEvent {

    /** The practice it happened to. */
    PracticeId practice();

    @Override
    default ContentRef subject() {
        return practice().ref();
    }

    /** A draft was started. */
    record PracticeDrafted(PracticeId practice, ActorRef by, Instant at) implements PracticeEvent {}

    /** What is being written changed; what is shared did not. */
    record PracticeEdited(PracticeId practice, ActorRef by, Instant at) implements PracticeEvent {}

    /** Everyone reads it for the first time. */
    record PracticeShared(PracticeId practice, OrganisationId author, ActorRef by, Instant at)
            implements PracticeEvent {}

    /**
     * Everyone reads another version of it.
     *
     * @param number of the version, from 2
     */
    record PracticeUpdated(PracticeId practice, OrganisationId author, int number, ActorRef by, Instant at)
            implements PracticeEvent {}

    /** A draft, or a change that was not shared, was given up. */
    record PracticeDiscarded(PracticeId practice, ActorRef by, Instant at) implements PracticeEvent {}

    /** A shared one was withdrawn by its author, and its text deleted. */
    record PracticeWithdrawn(PracticeId practice, OrganisationId author, ActorRef by, Instant at)
            implements PracticeEvent {}

    /** A moderator hid it by a published rule; only its own organisation and moderators read it. */
    record PracticeHidden(PracticeId practice, OrganisationId author, ActorRef by, Instant at)
            implements PracticeEvent {}

    /** Everyone reads it again: the decision to hide it was taken back, or overturned on appeal. */
    record PracticeReinstated(PracticeId practice, OrganisationId author, ActorRef by, Instant at)
            implements PracticeEvent {}
}

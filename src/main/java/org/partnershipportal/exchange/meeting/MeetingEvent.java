package org.partnershipportal.exchange.meeting;

import java.time.Instant;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * What happens to meetings of working groups and to their decisions; ids and instants only. Auditors are shown pseudonyms and
 * the hour, because it is between the members.
 */
public sealed interface MeetingEvent extends DomainEvent {

    /** The group that meets. */
    WorkingGroupId group();

    /** The meeting. */
    MeetingId meeting();

    @Override
    default ContentRef subject() {
        return meeting().ref();
    }

    /** What happens to one decision. */
    sealed interface OfDecision extends MeetingEvent {
        /** The decision. */
        DecisionId decision();

        @Override
        default ContentRef subject() {
            return decision().ref();
        }
    }

    record DatesProposed(WorkingGroupId group, MeetingId meeting, ActorRef by, Instant at) implements MeetingEvent {}

    /** A member said which dates suit it, or whether it comes. */
    record MeetingAnswered(WorkingGroupId group, MeetingId meeting, ActorRef by, Instant at) implements MeetingEvent {}

    record DateFixed(WorkingGroupId group, MeetingId meeting, ActorRef by, Instant at) implements MeetingEvent {}

    /**
     * Its agenda or its place was changed.
     *
     * @param fixed whether it says something else than before of a meeting that has a date
     */
    record MeetingPlanned(WorkingGroupId group, MeetingId meeting, boolean fixed, ActorRef by, Instant at)
            implements MeetingEvent {}

    record MeetingCancelled(WorkingGroupId group, MeetingId meeting, ActorRef by, Instant at) implements MeetingEvent {}

    /** Its end had passed, and those who lead said that it was not held. */
    record MeetingNotHeld(WorkingGroupId group, MeetingId meeting, ActorRef by, Instant at) implements MeetingEvent {}

    /** Minutes were written or rewritten. */
    record MinutesWritten(WorkingGroupId group, MeetingId meeting, ActorRef by, Instant at) implements MeetingEvent {}

    record MinutesApproved(WorkingGroupId group, MeetingId meeting, ActorRef by, Instant at) implements MeetingEvent {}

    /**
     * What a meeting decided was recorded.
     *
     * @param owner the member that carries it out
     */
    record DecisionGiven(
            WorkingGroupId group, MeetingId meeting, DecisionId decision, OrganisationId owner, ActorRef by, Instant at)
            implements OfDecision {}

    /** It was carried out, or dropped. */
    record DecisionClosed(WorkingGroupId group, MeetingId meeting, DecisionId decision, ActorRef by, Instant at)
            implements OfDecision {}
}

package org.partnershipportal.exchange.workinggroup;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationId;

/** What happens to working groups; ids and instants only. */
public sealed interface WorkingGroupEvent extends DomainEvent {

    /** The group it happened to. */
    WorkingGroupId group();

    @Override
    default ContentRef subject() {
        return group().ref();
    }

    /** What happens to one seat. */
    sealed interface OfSeat extends WorkingGroupEvent {
        /** The seat. */
        SeatId seat();

        /** The organisation whose seat it is, or would be. */
        OrganisationId organisation();
    }

    /** What happens to one message: auditors are shown pseudonyms and the hour, for what members discuss is between them. */
    sealed interface OfPost extends WorkingGroupEvent {
        /** The message. */
        PostId post();

        @Override
        default ContentRef subject() {
            return post().ref();
        }
    }

    /** An organisation proposed a group. */
    record GroupProposed(WorkingGroupId group, OrganisationId proposer, ActorRef by, Instant at)
            implements WorkingGroupEvent {}

    record CharterChanged(WorkingGroupId group, ActorRef by, Instant at) implements WorkingGroupEvent {}

    /** The secretariat opened it; from then on everyone reads it. */
    record GroupOpened(WorkingGroupId group, OrganisationId proposer, ActorRef by, Instant at)
            implements WorkingGroupEvent {}

    /** A proposal was declined by the secretariat, or withdrawn by its proposer. */
    record ProposalEnded(WorkingGroupId group, OrganisationId proposer, ActorRef by, Instant at)
            implements WorkingGroupEvent {}

    /** It ended before its term. */
    record GroupEnded(WorkingGroupId group, ActorRef by, Instant at) implements WorkingGroupEvent {}

    /** Its last leader left or became a plain member: the secretariat leads it until a member does. */
    record LeaderLost(WorkingGroupId group, ActorRef by, Instant at) implements WorkingGroupEvent {}

    /** Why groups of the three do not take part was written down (R4.2). */
    record MissingGroupsExplained(WorkingGroupId group, ActorRef by, Instant at) implements WorkingGroupEvent {}

    /** An organisation asked for a seat. */
    record SeatRequested(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    /** It no longer asks. */
    record RequestTakenBack(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    /** A request was granted; the organisation is a member. */
    record SeatGranted(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    record SeatDeclined(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    /** An appeal was heard, and the organisation is a member. */
    record SeatReinstated(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    /** An organisation came into an open group by itself. */
    record SeatTaken(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    /** The group offered a seat. */
    record SeatOffered(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    /** It no longer offers it. */
    record OfferTakenBack(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    record OfferAccepted(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    record OfferTurnedDown(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    record RepresentativeNamed(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    /** A member left. */
    record SeatLeft(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    /** A member became deputy, rapporteur or a plain member. */
    record RoleGiven(
            WorkingGroupId group, SeatId seat, OrganisationId organisation, SeatRole role, ActorRef by, Instant at)
            implements OfSeat {}

    /** A member was asked to chair the group. */
    record ChairOffered(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    /** It chairs the group. */
    record ChairTaken(WorkingGroupId group, SeatId seat, OrganisationId organisation, ActorRef by, Instant at)
            implements OfSeat {}

    /** A member wrote a message in a discussion. */
    record PostWritten(WorkingGroupId group, PostId post, ActorRef by, Instant at) implements OfPost {}

    /** Its author, or who leads the group, removed the text of a message. */
    record PostRemoved(WorkingGroupId group, PostId post, ActorRef by, Instant at) implements OfPost {}

    /** A message names a member, whose representative shall be told. */
    record MemberMentioned(
            WorkingGroupId group, SeatId seat, OrganisationId organisation, PostId thread, ActorRef by, Instant at)
            implements OfSeat {

        @Override
        public ContentRef subject() {
            return thread.ref();
        }
    }
}

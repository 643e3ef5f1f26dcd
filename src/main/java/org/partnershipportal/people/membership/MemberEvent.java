package org.partnershipportal.people.membership;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.TrailModule;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;

/** What happened among an organisation's members; the subject is the organisation. */
@TrailModule("organisation")
public sealed interface MemberEvent extends DomainEvent {

    /** The organisation. */
    OrganisationId organisation();

    @Override
    default ContentRef subject() {
        return new ContentRef(OrganisationEvent.KIND, organisation().toString());
    }

    /** Someone was invited by mail; {@link Invitations#mail} gives what the mail needs. */
    record MemberInvited(OrganisationId organisation, InvitationId invitation, ActorRef by, Instant at)
            implements MemberEvent {}

    /** An invitation that nobody had accepted yet was taken back. */
    record InvitationTakenBack(OrganisationId organisation, InvitationId invitation, ActorRef by, Instant at)
            implements MemberEvent {}

    /** The one to whom an invitation was sent declined it. */
    record InvitationDeclined(OrganisationId organisation, InvitationId invitation, ActorRef by, Instant at)
            implements MemberEvent {}

    /** A person became a member: as founder, by an invitation, or because an owner accepted their request. */
    record MemberJoined(OrganisationId organisation, PersonId person, ActorRef by, Instant at) implements MemberEvent {}

    /** A member's roles changed. */
    record MemberRolesChanged(OrganisationId organisation, PersonId person, ActorRef by, Instant at)
            implements MemberEvent {}

    /** An owner ended a membership. */
    record MemberRemoved(OrganisationId organisation, PersonId person, ActorRef by, Instant at)
            implements MemberEvent {}

    /** A member left. */
    record MemberLeft(OrganisationId organisation, PersonId person, ActorRef by, Instant at) implements MemberEvent {}

    /** A member was erased; the membership stays as that of a former member. */
    record MemberErased(OrganisationId organisation, PersonId person, ActorRef by, Instant at) implements MemberEvent {}

    /** That a member left, or was removed, has been kept for its time and was deleted. */
    record DepartureDeleted(OrganisationId organisation, PersonId person, ActorRef by, Instant at)
            implements MemberEvent {}

    /** An invitation was deleted, with the address it was sent to. */
    record InvitationDeleted(OrganisationId organisation, InvitationId invitation, ActorRef by, Instant at)
            implements MemberEvent {}

    /** A request to join was deleted, with what was written in it. */
    record JoinRequestDeleted(OrganisationId organisation, JoinRequestId request, ActorRef by, Instant at)
            implements MemberEvent {}

    /** Someone asked to join. */
    record JoiningAsked(OrganisationId organisation, JoinRequestId request, ActorRef by, Instant at)
            implements MemberEvent {}

    /** An owner declined a request to join. */
    record JoiningDeclined(OrganisationId organisation, PersonId person, ActorRef by, Instant at)
            implements MemberEvent {}
}

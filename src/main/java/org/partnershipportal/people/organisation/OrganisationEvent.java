package org.partnershipportal.people.organisation;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/** What happened to an organisation's record. */
public sealed interface OrganisationEvent extends DomainEvent {

    /** Kind of the subject. */
    String KIND = "organisation";

    /** The organisation. */
    OrganisationId organisation();

    @Override
    default ContentRef subject() {
        return new ContentRef(KIND, organisation().toString());
    }

    /** A record was started. */
    record OrganisationRegistered(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** What it says of itself changed. */
    record OrganisationEdited(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** It asked to be verified, for the first time or again. */
    record OrganisationSubmitted(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** The secretariat verified it. */
    record OrganisationVerified(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** The secretariat asked back. */
    record OrganisationReturned(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** The secretariat refused it. */
    record OrganisationRefused(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** The secretariat suspended it. */
    record OrganisationSuspended(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** A suspension was lifted, or an appeal set a refusal or suspension aside. */
    record OrganisationReinstated(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** Its owner closed it. */
    record OrganisationClosed(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** Its owner wants it listed. */
    record OrganisationListed(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** Its owner wants it listed no more. */
    record OrganisationUnlisted(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** The code by which it can be invited was replaced. */
    record PartyCodeRenewed(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** A dated status with a body outside the portal was recorded. */
    record AccreditationRecorded(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** A record of a dated status was found wrong; it stays in the history. */
    record AccreditationCorrected(OrganisationId organisation, ActorRef by, Instant at) implements OrganisationEvent {}

    /** A verified one wants another name, type or country; what was verified stands. */
    record OrganisationChangeProposed(OrganisationId organisation, ActorRef by, Instant at)
            implements OrganisationEvent {}

    /** The secretariat accepted another name, type or country. */
    record OrganisationChangeAccepted(OrganisationId organisation, ActorRef by, Instant at)
            implements OrganisationEvent {}

    /** The secretariat declined another name, type or country. */
    record OrganisationChangeDeclined(OrganisationId organisation, ActorRef by, Instant at)
            implements OrganisationEvent {}
}

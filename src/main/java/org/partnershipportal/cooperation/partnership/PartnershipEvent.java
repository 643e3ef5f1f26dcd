package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationId;

/** What happens to partnerships; ids and instants only. */
public sealed interface PartnershipEvent extends DomainEvent {

    /** The partnership it happened to. */
    PartnershipId partnership();

    @Override
    default ContentRef subject() {
        return new ContentRef("partnership", partnership().toString());
    }

    /** What happens to one party. */
    sealed interface OfParty extends PartnershipEvent {
        /** The party's place. */
        PartyId party();

        /** The organisation that has it. */
        OrganisationId organisation();
    }

    /** A draft was started. */
    record PartnershipRegistered(PartnershipId partnership, OrganisationId lead, ActorRef by, Instant at)
            implements PartnershipEvent {}

    /** Its text changed; {@code askedAgain} if parties must accept again. */
    record PartnershipChanged(PartnershipId partnership, boolean askedAgain, ActorRef by, Instant at)
            implements PartnershipEvent {}

    /** The invitations of a draft went out. */
    record InvitationsSent(PartnershipId partnership, ActorRef by, Instant at) implements PartnershipEvent {}

    /** At least two parties have accepted. */
    record PartnershipAgreed(PartnershipId partnership, ActorRef by, Instant at) implements PartnershipEvent {}

    record PartnershipPublished(PartnershipId partnership, ActorRef by, Instant at) implements PartnershipEvent {}

    record PartnershipCompleted(PartnershipId partnership, ActorRef by, Instant at) implements PartnershipEvent {}

    record PartnershipEnded(PartnershipId partnership, ActorRef by, Instant at) implements PartnershipEvent {}

    /** Why a group does not take part was written down (R4.2). */
    record MissingGroupsExplained(PartnershipId partnership, ActorRef by, Instant at) implements PartnershipEvent {}

    /** An organisation was put into the draft. */
    record PartyChosen(PartnershipId partnership, PartyId party, OrganisationId organisation, ActorRef by, Instant at)
            implements OfParty {}

    /** An organisation was taken out of the draft, unasked. */
    record PartyUnchosen(PartnershipId partnership, PartyId party, OrganisationId organisation, ActorRef by, Instant at)
            implements OfParty {}

    /** An organisation was asked; {@code again} if it had accepted earlier terms. */
    record PartyInvited(
            PartnershipId partnership,
            PartyId party,
            OrganisationId organisation,
            boolean again,
            ActorRef by,
            Instant at)
            implements OfParty {}

    record InvitationAccepted(
            PartnershipId partnership, PartyId party, OrganisationId organisation, ActorRef by, Instant at)
            implements OfParty {}

    record InvitationDeclined(
            PartnershipId partnership, PartyId party, OrganisationId organisation, ActorRef by, Instant at)
            implements OfParty {}

    record InvitationTakenBack(
            PartnershipId partnership, PartyId party, OrganisationId organisation, ActorRef by, Instant at)
            implements OfParty {}

    record PartyLeft(PartnershipId partnership, PartyId party, OrganisationId organisation, ActorRef by, Instant at)
            implements OfParty {}

    /** A party chose again whether the public reads its name. */
    record PartyNamingChanged(
            PartnershipId partnership, PartyId party, OrganisationId organisation, ActorRef by, Instant at)
            implements OfParty {}

    /** A State that leads asked for a decision about its own country's NHRI or civil society (R4.3). */
    record PartyDecisionAsked(
            PartnershipId partnership,
            PartyId party,
            OrganisationId organisation,
            Decider decider,
            ActorRef by,
            Instant at)
            implements OfParty {}

    /** The deputy or the secretariat decided on it. */
    record PartyDecided(
            PartnershipId partnership,
            PartyId party,
            OrganisationId organisation,
            boolean granted,
            ActorRef by,
            Instant at)
            implements OfParty {}

    record DeputyNamed(PartnershipId partnership, PartyId party, OrganisationId organisation, ActorRef by, Instant at)
            implements OfParty {}

    /** The lead offered the lead to another party. */
    record LeadOffered(PartnershipId partnership, PartyId party, OrganisationId organisation, ActorRef by, Instant at)
            implements OfParty {}

    /** That party took it over. */
    record LeadHandedOver(
            PartnershipId partnership, PartyId party, OrganisationId organisation, ActorRef by, Instant at)
            implements OfParty {}
}

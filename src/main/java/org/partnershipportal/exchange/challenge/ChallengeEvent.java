package org.partnershipportal.exchange.challenge;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationId;

/** What happens to challenges and their answers; IDs and instants only. */
public sealed interface ChallengeEvent extends DomainEvent {

    /** The challenge it happened to. */
    ChallengeId challenge();

    @Override
    default ContentRef subject() {
        return challenge().ref();
    }

    /** What happens to an answer. */
    sealed interface OfAnswer extends ChallengeEvent {
        /** The answer. */
        AnswerId answer();

        /** Who gave it. */
        OrganisationId author();

        /** Who told the challenge. */
        OrganisationId owner();
    }

    /** A draft was started. */
    record ChallengeDrafted(ChallengeId challenge, ActorRef by, Instant at) implements ChallengeEvent {}

    record ChallengeEdited(ChallengeId challenge, ActorRef by, Instant at) implements ChallengeEvent {}

    /** Those whom its organisation chose can read and answer it. */
    record ChallengeOpened(ChallengeId challenge, ActorRef by, Instant at) implements ChallengeEvent {}

    /** Its organisation said what helped. */
    record ChallengeClosed(ChallengeId challenge, ActorRef by, Instant at) implements ChallengeEvent {}

    /** It can be answered again. */
    record ChallengeReopened(ChallengeId challenge, ActorRef by, Instant at) implements ChallengeEvent {}

    /** A draft was discarded. */
    record ChallengeDiscarded(ChallengeId challenge, ActorRef by, Instant at) implements ChallengeEvent {}

    /** Its organisation took it back, and its words and those of its answers were deleted. */
    record ChallengeWithdrawn(ChallengeId challenge, ActorRef by, Instant at) implements ChallengeEvent {}

    /** Another organisation answered. */
    record AnswerGiven(
            ChallengeId challenge,
            AnswerId answer,
            OrganisationId author,
            OrganisationId owner,
            ActorRef by,
            Instant at)
            implements OfAnswer {}

    /** An answer got other words. */
    record AnswerEdited(
            ChallengeId challenge,
            AnswerId answer,
            OrganisationId author,
            OrganisationId owner,
            ActorRef by,
            Instant at)
            implements OfAnswer {}

    /** Its author took an answer back. */
    record AnswerWithdrawn(
            ChallengeId challenge,
            AnswerId answer,
            OrganisationId author,
            OrganisationId owner,
            ActorRef by,
            Instant at)
            implements OfAnswer {}

    /** The organisation that told the challenge said that an answer helped. */
    record AnswerFoundHelpful(
            ChallengeId challenge,
            AnswerId answer,
            OrganisationId author,
            OrganisationId owner,
            ActorRef by,
            Instant at)
            implements OfAnswer {}

    /** The organisation that told the challenge said thanks for an answer. */
    record AnswerThanked(
            ChallengeId challenge,
            AnswerId answer,
            OrganisationId author,
            OrganisationId owner,
            ActorRef by,
            Instant at)
            implements OfAnswer {}

    /** A moderator hid an answer by a published rule. */
    record AnswerHidden(
            ChallengeId challenge,
            AnswerId answer,
            OrganisationId author,
            OrganisationId owner,
            ActorRef by,
            Instant at)
            implements OfAnswer {}

    /** The hiding of an answer was overturned on appeal, or undone by a moderator. */
    record AnswerReinstated(
            ChallengeId challenge,
            AnswerId answer,
            OrganisationId author,
            OrganisationId owner,
            ActorRef by,
            Instant at)
            implements OfAnswer {}
}

package org.partnershipportal.promises.commitment;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationId;

/** What happens to commitments; IDs, numbers and instants only. */
public sealed interface CommitmentEvent extends DomainEvent {

    /** The commitment it happened to. */
    CommitmentId commitment();

    @Override
    default ContentRef subject() {
        return commitment().ref();
    }

    /** What others than those who wrote it are told. */
    sealed interface Told extends CommitmentEvent {
        /** The lead agency. */
        OrganisationId lead();
    }

    /** What happens to an independent assessment of it. */
    sealed interface OfAssessment extends CommitmentEvent {
        /** The assessment. */
        ObservationId assessment();

        /** Who placed it. */
        OrganisationId author();

        /** The lead agency of the commitment. */
        OrganisationId lead();
    }

    /** An NHRI or a civil-society organisation placed an assessment beside it. */
    record AssessmentPlaced(
            CommitmentId commitment,
            ObservationId assessment,
            OrganisationId author,
            OrganisationId lead,
            ActorRef by,
            Instant at)
            implements OfAssessment {}

    /** The government responded to an assessment. */
    record AssessmentAnswered(
            CommitmentId commitment,
            ObservationId assessment,
            OrganisationId author,
            OrganisationId lead,
            ActorRef by,
            Instant at)
            implements OfAssessment {}

    /** Its author took an assessment back. */
    record AssessmentWithdrawn(
            CommitmentId commitment,
            ObservationId assessment,
            OrganisationId author,
            OrganisationId lead,
            ActorRef by,
            Instant at)
            implements OfAssessment {}

    /** A moderator hid an assessment by a published rule. */
    record AssessmentHidden(
            CommitmentId commitment,
            ObservationId assessment,
            OrganisationId author,
            OrganisationId lead,
            ActorRef by,
            Instant at)
            implements OfAssessment {}

    /** The hiding of an assessment was overturned, or taken back. */
    record AssessmentReinstated(
            CommitmentId commitment,
            ObservationId assessment,
            OrganisationId author,
            OrganisationId lead,
            ActorRef by,
            Instant at)
            implements OfAssessment {}

    /** A moderator hid the response to an assessment by a published rule. */
    record ResponseHidden(
            CommitmentId commitment,
            ObservationId assessment,
            OrganisationId author,
            OrganisationId lead,
            ActorRef by,
            Instant at)
            implements OfAssessment {}

    /** The hiding of a response was overturned, or taken back. */
    record ResponseReinstated(
            CommitmentId commitment,
            ObservationId assessment,
            OrganisationId author,
            OrganisationId lead,
            ActorRef by,
            Instant at)
            implements OfAssessment {}

    /** A draft was started. */
    record CommitmentDrafted(CommitmentId commitment, ActorRef by, Instant at) implements CommitmentEvent {}

    record CommitmentEdited(CommitmentId commitment, ActorRef by, Instant at) implements CommitmentEvent {}

    record CommitmentSentForClearance(CommitmentId commitment, OrganisationId lead, ActorRef by, Instant at)
            implements Told {}

    /** Those who wrote it took it back out of clearance. */
    record CommitmentTakenBack(CommitmentId commitment, ActorRef by, Instant at) implements CommitmentEvent {}

    /** It was not cleared, with a reason. */
    record CommitmentReturned(CommitmentId commitment, OrganisationId lead, ActorRef by, Instant at) implements Told {}

    /** A second person cleared it, and with that published it as the version of this number. */
    record CommitmentPublished(CommitmentId commitment, OrganisationId lead, int version, ActorRef by, Instant at)
            implements Told {}

    /** A draft, or a change of what is published, was given up. */
    record CommitmentDiscarded(CommitmentId commitment, ActorRef by, Instant at) implements CommitmentEvent {}

    /** The lead agency reported on its progress. */
    record ProgressReported(CommitmentId commitment, ActorRef by, Instant at) implements CommitmentEvent {}

    record CommitmentCompleted(CommitmentId commitment, OrganisationId lead, ActorRef by, Instant at) implements Told {}

    record CommitmentWithdrawn(CommitmentId commitment, OrganisationId lead, ActorRef by, Instant at) implements Told {}
}

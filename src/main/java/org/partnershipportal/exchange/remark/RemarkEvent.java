package org.partnershipportal.exchange.remark;

import java.time.Instant;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationId;

/** What happens to remarks on practices; IDs and instants only. */
public sealed interface RemarkEvent extends DomainEvent {

    /** The remark it happened to. */
    RemarkId remark();

    /** The practice that the remark is about. */
    PracticeId practice();

    /** Who wrote the remark. */
    OrganisationId writer();

    /** Who tells the practice. */
    OrganisationId author();

    @Override
    default ContentRef subject() {
        return remark().ref();
    }

    /** An organisation confirmed that a practice happened. */
    record PracticeConfirmed(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}

    /** An organisation reviewed a practice. */
    record PracticeReviewed(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}

    /** An organisation said that it sees a practice differently. */
    record PracticeCountered(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}

    /** Those who wrote a remark said that it applies to the latest version too. */
    record RemarkRenewed(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}

    /** Those who wrote a remark withdrew it, or the practice was withdrawn. */
    record RemarkWithdrawn(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}

    /** Those who tell the practice answered a remark. */
    record RemarkAnswered(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}

    /** Those who tell the practice withdrew their answer. */
    record AnswerWithdrawn(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}

    /** A moderator hid a remark by a published rule. */
    record RemarkHidden(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}

    /** The hiding of a remark was overturned on appeal, or undone by a moderator. */
    record RemarkReinstated(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}

    /** A moderator hid the answer to a remark by a published rule. */
    record AnswerHidden(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}

    /** The hiding of the answer to a remark was overturned on appeal, or undone by a moderator. */
    record AnswerReinstated(
            RemarkId remark, PracticeId practice, OrganisationId writer, OrganisationId author, ActorRef by, Instant at)
            implements RemarkEvent {}
}

package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/**
 * What happens to draft texts of working groups and to comments on them; ids, numbers and instants only. Auditors are shown
 * pseudonyms and the hour, because it is between the members.
 */
public sealed interface GroupTextEvent extends DomainEvent {

    /** The group whose text it is. */
    WorkingGroupId group();

    /** The text. */
    DraftTextId text();

    @Override
    default ContentRef subject() {
        return text().ref();
    }

    /** What happens to one comment. */
    sealed interface OfComment extends GroupTextEvent {
        /** The comment. */
        CommentId comment();

        @Override
        default ContentRef subject() {
            return comment().ref();
        }
    }

    record TextStarted(WorkingGroupId group, DraftTextId text, ActorRef by, Instant at) implements GroupTextEvent {}

    /** A paragraph was added, rewritten, moved or removed; members see it with the next version. */
    record TextWritten(WorkingGroupId group, DraftTextId text, ActorRef by, Instant at) implements GroupTextEvent {}

    /** Members read a new version. */
    record TextPublished(WorkingGroupId group, DraftTextId text, int number, ActorRef by, Instant at)
            implements GroupTextEvent {}

    /** Members can comment until another day. */
    record CommentsLimited(WorkingGroupId group, DraftTextId text, ActorRef by, Instant at) implements GroupTextEvent {}

    /** A text was given up before a version of it was published. */
    record TextDiscarded(WorkingGroupId group, DraftTextId text, ActorRef by, Instant at) implements GroupTextEvent {}

    /** A version is a product, which everyone reads. */
    record ProductPublished(WorkingGroupId group, DraftTextId text, GroupProductId product, ActorRef by, Instant at)
            implements GroupTextEvent {}

    /** Everyone reads why, and no longer the words. */
    record ProductWithdrawn(WorkingGroupId group, DraftTextId text, GroupProductId product, ActorRef by, Instant at)
            implements GroupTextEvent {}

    record CommentMade(WorkingGroupId group, DraftTextId text, CommentId comment, ActorRef by, Instant at)
            implements OfComment {}

    /** It was accepted, or was not. */
    record CommentDecided(WorkingGroupId group, DraftTextId text, CommentId comment, ActorRef by, Instant at)
            implements OfComment {}

    /** Its author, or who leads the group, removed its words. */
    record CommentRemoved(WorkingGroupId group, DraftTextId text, CommentId comment, ActorRef by, Instant at)
            implements OfComment {}
}

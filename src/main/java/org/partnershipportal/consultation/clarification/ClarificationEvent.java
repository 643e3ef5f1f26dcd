package org.partnershipportal.consultation.clarification;

import java.time.Instant;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/** What happens to questions about calls; ids and instants only. */
public sealed interface ClarificationEvent extends DomainEvent {

    /** The question it happened to. */
    ClarificationId clarification();

    /** The call it is about. */
    CallId call();

    @Override
    default ContentRef subject() {
        return new ContentRef("clarification", clarification().toString());
    }

    /**
     * Somebody asked; who, is not known (R14.12), so the trail treats it as confidential and keeps the hour.
     *
     * @param first whether no other question about the call waits, so that the team is told once and not for each
     */
    record ClarificationAsked(ClarificationId clarification, CallId call, boolean first, ActorRef by, Instant at)
            implements ClarificationEvent {}

    /** It is public, with its answer. */
    record ClarificationAnswered(ClarificationId clarification, CallId call, ActorRef by, Instant at)
            implements ClarificationEvent {}

    /** What is public of it was rewritten. */
    record ClarificationChanged(ClarificationId clarification, CallId call, ActorRef by, Instant at)
            implements ClarificationEvent {}

    /** It is not, or no longer, public. */
    record ClarificationSetAside(ClarificationId clarification, CallId call, ActorRef by, Instant at)
            implements ClarificationEvent {}

    /** A question that was set aside was deleted with its texts. */
    record ClarificationDeleted(ClarificationId clarification, CallId call, ActorRef by, Instant at)
            implements ClarificationEvent {}

    /** Of an answered question the words as it was asked were deleted; what is public of it stays. */
    record AskedWordsDeleted(ClarificationId clarification, CallId call, ActorRef by, Instant at)
            implements ClarificationEvent {}
}

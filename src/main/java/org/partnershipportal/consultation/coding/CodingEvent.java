package org.partnershipportal.consultation.coding;

import java.time.Instant;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.ForOwnPages;

/** What happens to codes and marked passages; ids and instants only. */
@ForOwnPages
public sealed interface CodingEvent extends DomainEvent {

    /** The call whose report team codes. */
    CallId call();

    @Override
    default ContentRef subject() {
        return new ContentRef("call", call().toString());
    }

    /** What happens to an input's passages. */
    sealed interface OfInput extends CodingEvent {
        /** The input. */
        InputId input();

        @Override
        default ContentRef about() {
            return input().ref();
        }
    }

    record CodeAdded(CallId call, CodeId code, ActorRef by, Instant at) implements CodingEvent {}

    record CodeChanged(CallId call, CodeId code, ActorRef by, Instant at) implements CodingEvent {}

    record CodeMoved(CallId call, CodeId code, ActorRef by, Instant at) implements CodingEvent {}

    /** One code of two; the passages of the first are the second's now. */
    record CodesMerged(CallId call, CodeId code, CodeId into, ActorRef by, Instant at) implements CodingEvent {}

    record CodeDeleted(CallId call, CodeId code, ActorRef by, Instant at) implements CodingEvent {}

    record PassageMarked(CallId call, InputId input, PassageId passage, ActorRef by, Instant at) implements OfInput {}

    record PassageRecoded(CallId call, InputId input, PassageId passage, ActorRef by, Instant at) implements OfInput {}

    record PassageRemoved(CallId call, InputId input, PassageId passage, ActorRef by, Instant at) implements OfInput {}

    /** Somebody read the input and found nothing to mark, or took that back. */
    record ReadWithoutPassage(CallId call, InputId input, boolean nothing, ActorRef by, Instant at)
            implements OfInput {}
}

package org.partnershipportal.consultation.explanation;

import java.time.Instant;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/** What happens to requests to explain an input; ids and instants only. They belong to the input's record. */
public sealed interface ExplanationEvent extends DomainEvent {

    /** The input that is to be explained. */
    InputId input();

    /** Its call. */
    CallId call();

    @Override
    default ContentRef subject() {
        return input().ref();
    }

    /**
     * The team asked.
     *
     * @param until the first instant at which it is too late to explain
     */
    record ExplanationAsked(InputId input, CallId call, Instant until, ActorRef by, Instant at)
            implements ExplanationEvent {}

    /** The team no longer asks. */
    record ExplanationTakenBack(InputId input, CallId call, ActorRef by, Instant at) implements ExplanationEvent {}

    /** The contributor explained; of a sealed input the hour. */
    record InputExplained(InputId input, CallId call, ActorRef by, Instant at) implements ExplanationEvent {}

    /** The team entered what a contributor who is not registered explained (R14.13). */
    record ExplanationEntered(InputId input, CallId call, ActorRef by, Instant at) implements ExplanationEvent {}

    /** The contributor does not want to explain; of a sealed input the hour. */
    record ExplanationDeclined(InputId input, CallId call, ActorRef by, Instant at) implements ExplanationEvent {}

    /** The public reads it wherever it reads the input. */
    record ExplanationPublished(InputId input, CallId call, ActorRef by, Instant at) implements ExplanationEvent {}

    /** The public does not read it, until the team publishes it again. */
    record ExplanationHeldBack(InputId input, CallId call, ActorRef by, Instant at) implements ExplanationEvent {}
}

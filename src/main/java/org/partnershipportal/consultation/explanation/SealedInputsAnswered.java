package org.partnershipportal.consultation.explanation;

import java.time.Instant;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/**
 * On a day that is over, holders of sealed inputs to a call explained something or declined to. Which of them, how many and when
 * it does not say (R14.8).
 */
public record SealedInputsAnswered(CallId call, ActorRef by, Instant at) implements DomainEvent {

    @Override
    public ContentRef subject() {
        return new ContentRef("call", call.toString());
    }
}

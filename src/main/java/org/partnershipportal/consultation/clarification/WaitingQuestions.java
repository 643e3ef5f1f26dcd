package org.partnershipportal.consultation.clarification;

import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.spi.Unfinished;
import org.partnershipportal.ground.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** A call cannot be archived while a question about it is awaiting an answer (R14.12). */
@Component
class WaitingQuestions implements Unfinished {

    private final ClarificationQueries queries;

    WaitingQuestions(ClarificationQueries queries) {
        this.queries = queries;
    }

    @Override
    public void requireNothing(UUID call) {
        long waiting = queries.waiting(new CallId(call));
        if (waiting > 0) {
            throw new NotAllowed("clarification.refusal.question-waits", waiting);
        }
    }
}

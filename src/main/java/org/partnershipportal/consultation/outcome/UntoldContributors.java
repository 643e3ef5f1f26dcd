package org.partnershipportal.consultation.outcome;

import java.util.List;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.spi.Unfinished;
import org.partnershipportal.ground.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** A call cannot be archived while a contributor does not know the outcome of an input (R14.7). */
@Component
class UntoldContributors implements Unfinished {

    private final WaitingOutcomes outcomes;

    UntoldContributors(WaitingOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void requireNothing(UUID call) {
        CallId id = new CallId(call);
        Long untold = outcomes.untold(List.of(id)).get(id);
        if (untold != null) {
            throw new NotAllowed("outcome.refusal.untold", untold);
        }
    }
}

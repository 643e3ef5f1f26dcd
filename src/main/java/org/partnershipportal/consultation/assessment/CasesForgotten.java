package org.partnershipportal.consultation.assessment;

import org.partnershipportal.consultation.input.InputEvent;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deletes the words of assessments and appeals about an input when its text is deleted, in the same transaction
 * (decision 49).
 */
@Component
class CasesForgotten {

    private final Cases cases;

    CasesForgotten(Cases cases) {
        this.cases = cases;
    }

    @EventListener
    void on(InputEvent.InputTextDeleted deleted) {
        cases.forget(Actor.system(), deleted.subject());
    }
}

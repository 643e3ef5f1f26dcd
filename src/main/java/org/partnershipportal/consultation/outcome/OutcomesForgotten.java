package org.partnershipportal.consultation.outcome;

import org.partnershipportal.consultation.input.InputEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes the words about an input when its text is deleted, in the same transaction (decision 49). */
@Component
class OutcomesForgotten {

    private final OutcomeRecords records;

    OutcomesForgotten(OutcomeRecords records) {
        this.records = records;
    }

    @EventListener
    void on(InputEvent.InputTextDeleted deleted) {
        records.forgetWords(deleted.input());
    }
}

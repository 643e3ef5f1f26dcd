package org.partnershipportal.consultation.coding;

import org.partnershipportal.consultation.input.InputEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps nothing of an input whose text is deleted, in the same transaction: where its passages lay, neither. */
@Component
class TextsForgotten {

    private final CodingQueries queries;

    TextsForgotten(CodingQueries queries) {
        this.queries = queries;
    }

    @EventListener
    void on(InputEvent.InputTextDeleted deleted) {
        queries.forget(deleted.input());
    }
}

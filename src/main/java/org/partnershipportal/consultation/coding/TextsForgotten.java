package org.partnershipportal.consultation.coding;

import org.partnershipportal.consultation.input.InputEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deletes everything about an input whose text is deleted, in the same transaction, including the positions of its
 * passages.
 */
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

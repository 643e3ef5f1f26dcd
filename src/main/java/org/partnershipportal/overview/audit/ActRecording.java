package org.partnershipportal.overview.audit;

import java.util.UUID;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.ActRefused;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a row for every act, in the act's own transaction: both are kept or neither is; and one for every refusal, in a
 * transaction of its own, after the act's was rolled back.
 */
@Component
class ActRecording {

    private final TrailQueries rows;

    ActRecording(TrailQueries rows) {
        this.rows = rows;
    }

    @EventListener
    @Order(0)
    @Transactional
    public void record(DomainEvent event) {
        rows.insert(TrailRow.of(UUID.randomUUID(), event));
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(ActRefused refusal) {
        rows.insert(TrailRow.of(UUID.randomUUID(), refusal));
    }
}

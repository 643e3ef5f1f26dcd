package org.partnershipportal.overview.audit;

import java.util.UUID;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.ActRefused;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a row for every act, in the act's own transaction: both are kept or neither; and one for every refusal, in its
 * own transaction, after the act's was rolled back.
 */
@Component
class ActRecording {

    private final TrailQueries rows;
    private final TransactionTemplate alone;

    ActRecording(TrailQueries rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.alone = new TransactionTemplate(transactions);
    }

    @EventListener
    @Order(0)
    @Transactional
    public void record(DomainEvent event) {
        rows.insert(TrailRow.of(UUID.randomUUID(), event));
    }

    /**
     * At once, where nothing else is under way. A refusal inside another transaction waits for its end, on a thread that holds no
     * connection: one that held its own while it asked for a second would wait for ever, as soon as all others did the same.
     */
    @EventListener
    public void record(ActRefused refusal) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            insert(refusal);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                Thread.startVirtualThread(() -> insert(refusal));
            }
        });
    }

    private void insert(ActRefused refusal) {
        UUID id = UUID.randomUUID();
        alone.executeWithoutResult(begun -> rows.insert(TrailRow.of(id, named(refusal))));
    }

    /**
     * An id that somebody typed into an address stands in the trail only as that of a record which auditors read of in the open: typed
     * where records of another kind are meant, an input's would be shown as it is, and not by its pseudonym.
     */
    private ActRefused named(ActRefused refusal) {
        return refusal.permission().isConfidential() || rows.tellsOpenlyOf(refusal.target())
                ? refusal
                : new ActRefused(refusal.permission(), refusal.reason(), "", refusal.by(), refusal.at());
    }
}

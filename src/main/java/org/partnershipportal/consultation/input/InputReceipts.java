package org.partnershipportal.consultation.input;

import java.util.UUID;
import org.partnershipportal.consultation.receipt.spi.ReceiptOwner;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy for an input's receipts: anyone who can read the input and, apart from the lead, only those whom a receipt
 * names.
 */
@Component
class InputReceipts implements ReceiptOwner {

    private final InputChanges changes;
    private final InputPolicy policy;

    InputReceipts(InputChanges changes, InputPolicy policy) {
        this.changes = changes;
        this.policy = policy;
    }

    @Override
    @Transactional(readOnly = true)
    public Owned readable(Actor actor, UUID id) {
        Input input = changes.readable(actor, Permission.READ, new InputId(id));
        return new Owned(input.id().ref(), input.call(), input.isSealed(), policy.isWhole(actor, input));
    }
}

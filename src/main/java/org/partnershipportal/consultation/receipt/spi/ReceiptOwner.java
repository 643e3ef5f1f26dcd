package org.partnershipportal.consultation.receipt.spi;

import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;

/**
 * The policy for what receipts are given for; a bean of the module that keeps the inputs. A receipt has no rights of
 * its own: each reading asks here at that moment.
 */
public interface ReceiptOwner {

    /**
     * What the actor may know of the input with this id.
     *
     * @throws NotFound if the actor may not know of it, or there is none
     */
    Owned readable(Actor actor, UUID input);

    /**
     * What receipts need to know of an input.
     *
     * @param ref names it for its files
     * @param call its call
     * @param sealed whether nobody may learn whose it is, by the names and data in its files neither
     * @param whole whether the actor reads all its receipts; others read those that name their organisation
     */
    record Owned(ContentRef ref, CallId call, boolean sealed, boolean whole) {}
}

package org.partnershipportal.cooperation.partnership.spi;

import java.util.Optional;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.platform.access.Actor;

/**
 * Records from which a partnership can be started; answered by a module that knows them, which keeps the link. The partnership
 * itself does not know what it was started from.
 */
public interface Origins {

    /**
     * The record as the form takes it over; empty if no partnership can be started from it, if it does not exist, or if the
     * actor may not know of it: all three get the same answer (R0.1).
     */
    Optional<Origin> origin(Actor actor, OriginRef record);

    /** A draft was started from the record, by an actor of the draft's lead; called in the transaction that saves the draft. */
    void started(Actor actor, OriginRef record, PartnershipId draft);
}

package org.partnershipportal.cooperation.partnership.spi;

import java.util.Optional;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.platform.access.Actor;

/**
 * Records on which a partnership can be started; answered by a module that knows them, which keeps the link. The partnership
 * itself does not know what it was started on.
 */
public interface Origins {

    /**
     * The record as the form takes it over; empty if no partnership can be started on it, if there is none, or if the actor may
     * not know of it: the three get one answer (R0.1).
     */
    Optional<Origin> origin(Actor actor, OriginRef record);

    /** A draft was started on the record, by an actor of its lead; called in the transaction that saves the draft. */
    void started(Actor actor, OriginRef record, PartnershipId draft);
}

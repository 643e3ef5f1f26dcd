package org.partnershipportal.consultation.input.spi;

import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;

/**
 * Records from which an input can be started; answered by a module that knows them. The input keeps which record it was until it is
 * published with its organisation's name; then that module asks the record's owner about the link.
 */
public interface Origins {

    /**
     * The record from which the actor can start one; empty if the actor cannot, if it does not exist, or if the actor may not know
     * of it: all three get the same answer (R0.1).
     */
    Optional<Origin> origin(Actor actor, ContentRef record);

    /** The record with which a link is kept, for who submits the input; empty if the actor may not know of it any more. */
    Optional<Origin> kept(Actor actor, ContentRef record);
}

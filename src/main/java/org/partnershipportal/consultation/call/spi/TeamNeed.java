package org.partnershipportal.consultation.call.spi;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;

/**
 * Says where a report team of two who can act is not enough, because something is pending that no member is allowed to
 * do (R14.11).
 */
public interface TeamNeed {

    /**
     * What waits for one more member; empty if nothing does, or the actor may not know of it.
     *
     * @param call the call's id
     */
    Optional<Sentence> of(Actor actor, UUID call);
}

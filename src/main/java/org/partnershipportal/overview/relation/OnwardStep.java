package org.partnershipportal.overview.relation;

import java.util.Optional;
import org.partnershipportal.platform.access.Actor;

/** A step from a record to a draft of the next one on the chain, with the link kept. */
interface OnwardStep {

    /** The step from this record; empty if it is of another kind, or the actor cannot take it. */
    Optional<Onward> from(Actor actor, LinkEnd record);
}

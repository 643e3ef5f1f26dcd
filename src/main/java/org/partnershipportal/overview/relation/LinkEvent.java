package org.partnershipportal.overview.relation;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/** What people do with links; ids and instants only. What follows from records by itself is told by their events. */
public sealed interface LinkEvent extends DomainEvent {

    /** The link. */
    LinkId link();

    @Override
    default ContentRef subject() {
        return new ContentRef("relation", link().toString());
    }

    /** It is kept with a draft; nobody is asked yet. */
    record LinkKept(LinkId link, ActorRef by, Instant at) implements LinkEvent {}

    /** The other record's owner is asked. */
    record LinkProposed(LinkId link, ActorRef by, Instant at) implements LinkEvent {}

    /** It stands at once, for nobody need be asked. */
    record LinkMade(LinkId link, ActorRef by, Instant at) implements LinkEvent {}

    record LinkConfirmed(LinkId link, ActorRef by, Instant at) implements LinkEvent {}

    record LinkDeclined(LinkId link, ActorRef by, Instant at) implements LinkEvent {}

    record LinkWithdrawn(LinkId link, ActorRef by, Instant at) implements LinkEvent {}
}

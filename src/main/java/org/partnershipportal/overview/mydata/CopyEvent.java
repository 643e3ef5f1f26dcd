package org.partnershipportal.overview.mydata;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.ForOwnPages;

/** What happens to copies; ids and instants only. */
@ForOwnPages
public sealed interface CopyEvent extends DomainEvent {

    /** The copy. */
    CopyId copy();

    @Override
    default ContentRef subject() {
        return new ContentRef("data-copy", copy().toString());
    }

    /** Somebody asked for a copy of what is kept about them, or about their organisation. */
    record CopyAsked(CopyId copy, ActorRef by, Instant at) implements CopyEvent {}

    /** It was downloaded by who asked for it. */
    record CopyTaken(CopyId copy, ActorRef by, Instant at) implements CopyEvent {}

    /** It was deleted: its time was over, or another one was asked for. */
    record CopyDeleted(CopyId copy, ActorRef by, Instant at) implements CopyEvent {}
}

package org.partnershipportal.overview.audit;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.ForOwnPages;

/** What the portal itself does to its trail. */
@ForOwnPages
public sealed interface TrailEvent extends DomainEvent {

    @Override
    default ContentRef subject() {
        return new ContentRef("trail", "");
    }

    /**
     * The chain's end was published, for anyone to hold the portal to.
     *
     * @param number counts the days that were published
     */
    record DayPublished(int number, ActorRef by, Instant at) implements TrailEvent {}

    /** A check by itself found that the trail is not as it was written. */
    record TrailFaultFound(int findings, ActorRef by, Instant at) implements TrailEvent {}
}

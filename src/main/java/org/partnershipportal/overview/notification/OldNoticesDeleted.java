package org.partnershipportal.overview.notification;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Notices and mails were deleted for their age.
 *
 * @param before of when and earlier
 * @param notices how many notices
 * @param letters how many mails
 */
@ForOwnPages
public record OldNoticesDeleted(Instant before, int notices, int letters, ActorRef by, Instant at)
        implements DomainEvent {

    @Override
    public ContentRef subject() {
        return new ContentRef("notices", "");
    }
}

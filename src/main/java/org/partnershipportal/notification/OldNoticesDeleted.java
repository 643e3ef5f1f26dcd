package org.partnershipportal.notification;

import java.time.Instant;
import org.partnershipportal.shared.ActorRef;
import org.partnershipportal.shared.ContentRef;
import org.partnershipportal.shared.DomainEvent;

/**
 * Notices and mails were deleted for their age.
 *
 * @param before of when and earlier
 * @param notices how many notices
 * @param letters how many mails
 */
public record OldNoticesDeleted(Instant before, int notices, int letters, ActorRef by, Instant at)
        implements DomainEvent {

    @Override
    public ContentRef subject() {
        return new ContentRef("notices", "");
    }
}

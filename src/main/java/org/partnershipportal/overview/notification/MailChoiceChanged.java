package org.partnershipportal.overview.notification;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.PersonId;

/** A person chose how often to be mailed about a kind of notice. */
@ForOwnPages
public record MailChoiceChanged(PersonId person, NoticeKind kind, Frequency frequency, ActorRef by, Instant at)
        implements DomainEvent {

    @Override
    public ContentRef subject() {
        return new ContentRef("person", person.toString());
    }
}

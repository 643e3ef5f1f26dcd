package org.partnershipportal.notification;

import java.time.Instant;
import org.partnershipportal.access.PersonId;
import org.partnershipportal.shared.ActorRef;
import org.partnershipportal.shared.ContentRef;
import org.partnershipportal.shared.DomainEvent;

/** A person chose how often to be mailed about a kind of notice. */
public record MailChoiceChanged(PersonId person, NoticeKind kind, Frequency frequency, ActorRef by, Instant at)
        implements DomainEvent {

    @Override
    public ContentRef subject() {
        return new ContentRef("person", person.toString());
    }
}

package org.partnershipportal.platform.access;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/**
 * A person was erased: no name or address leads to this ID any longer.
 *
 * @param person who
 * @param reason why
 */
public record PersonErased(PersonId person, ErasureReason reason, ActorRef by, Instant at) implements DomainEvent {

    @Override
    public ContentRef subject() {
        return new ContentRef("person", person.toString());
    }
}

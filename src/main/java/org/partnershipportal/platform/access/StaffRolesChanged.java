package org.partnershipportal.platform.access;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/**
 * The staff roles that the realm gives to a person have changed.
 *
 * @param person whose
 * @param at when the portal learnt of it
 */
public record StaffRolesChanged(PersonId person, Instant at) implements DomainEvent {

    @Override
    public ContentRef subject() {
        return new ContentRef("person", person.toString());
    }

    @Override
    public ActorRef by() {
        return Actor.system().ref();
    }
}

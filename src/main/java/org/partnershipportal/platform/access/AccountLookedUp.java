package org.partnershipportal.platform.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The operator looked up whether an address has an account. The trail does not keep the address.
 *
 * @param person whose account it is; {@code null} if the address has none
 */
@ForOwnPages
public record AccountLookedUp(@Nullable PersonId person, ActorRef by, Instant at) implements DomainEvent {

    @Override
    public ContentRef subject() {
        return new ContentRef("person", person == null ? "" : person.toString());
    }
}

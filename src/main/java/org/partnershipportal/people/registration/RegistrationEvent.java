package org.partnershipportal.people.registration;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/** What happens to requests for accounts. Nothing in it leads to an address, or says whether that has an account. */
public sealed interface RegistrationEvent extends DomainEvent {

    /** The request. */
    RegistrationId registration();

    @Override
    default ContentRef subject() {
        return new ContentRef("registration", registration().toString());
    }

    /** Somebody asked for an account; {@link Registrations#mail} gives what the email needs. */
    record AccountAskedFor(RegistrationId registration, ActorRef by, Instant at) implements RegistrationEvent {}

    /** The account was made, and the request deleted. */
    record AccountMade(RegistrationId registration, ActorRef by, Instant at) implements RegistrationEvent {}

    /** The request was deleted with its address; no account was made by it. */
    record AccountRequestDeleted(RegistrationId registration, ActorRef by, Instant at) implements RegistrationEvent {}
}

package org.partnershipportal.ground.shared;

import java.time.Instant;

/** Something that happened to a record. Holds ids and instants only: never names, never texts. */
public interface DomainEvent {

    /** The record it happened to. */
    ContentRef subject();

    /** Who did it. */
    ActorRef by();

    /** When, as the server's clock told it (UTC). */
    Instant at();
}

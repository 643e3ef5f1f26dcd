package org.partnershipportal.ground.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a record. Holds ids and instants only: never names, never texts. */
public interface DomainEvent {

    /** The record it happened to. */
    ContentRef subject();

    /**
     * The confidential record in whose life it happened; {@code null} if in none's. An event that names such a record
     * otherwise than as its subject says so here.
     */
    default @Nullable ContentRef about() {
        return subject().confidential() ? subject() : null;
    }

    /** Who did it. */
    ActorRef by();

    /** When, as the server's clock told it (UTC). */
    Instant at();
}

package org.partnershipportal.platform.access.spi;

import java.time.Instant;
import java.util.Optional;
import org.partnershipportal.ground.shared.Language;

/** The present request's session: who is signed in, in which language the browser's reader reads, and its end. */
public interface Sessions {

    /** The signed-in person; empty for a visitor, and as soon as Keycloak has ended the session. */
    Optional<SessionPerson> current();

    /** Whether somebody's request is served; not while the portal starts or does what nobody waits for. */
    boolean isServing();

    /** When the signed-in person last gave their credentials; empty for a visitor, and where nobody vouches for it. */
    Optional<Instant> signedInAt();

    /**
     * Ends the present request's session, here and at Keycloak; does nothing where there is none. If Keycloak does not answer
     * within a second, it is asked again in the background.
     */
    void end();

    /** The language chosen on a public page, else the one that the browser asks for. */
    Language readingLanguage();
}

package org.partnershipportal.platform.access.spi;

import java.util.Optional;
import org.partnershipportal.ground.shared.Language;

/** What the present request's session tells: who is signed in, and in which language the browser's reader reads. */
public interface Sessions {

    /** The signed-in person; empty for a visitor, and as soon as Keycloak has ended the session. */
    Optional<SessionPerson> current();

    /** The language chosen on a public page, else the one that the browser asks for. */
    Language readingLanguage();
}

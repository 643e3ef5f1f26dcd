package org.partnershipportal.access;

import java.util.Optional;
import org.partnershipportal.shared.Language;

/** What the present request's session tells: who is signed in, and which language the browser asks for. */
interface Sessions {

    /** The signed-in person; empty for a visitor, and as soon as Keycloak has ended the session. */
    Optional<SessionPerson> current();

    /** The language that the browser asks for. */
    Language browserLanguage();
}

package org.partnershipportal.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.platform.access.spi.Sessions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How recently a person must have given their credentials before an act that requires it ({@link Requires#freshSignIn},
 * and no other way: where only some cases of an act need it, these cases are a method of their own). It is asked of the
 * session at the moment of the act, as Keycloak said it when it issued the session's first token; renewing a token is
 * no sign-in.
 */
@Component
class FreshSignIn {

    private final Supplier<Sessions> sessions;
    private final Duration lately;
    private final Clock clock;

    /**
     * @param sessions asked for later: they call services, at whose boundary this stands
     * @param lately long enough to sign in, read a dialog and act
     */
    @Autowired
    FreshSignIn(ObjectProvider<Sessions> sessions, @Value("${portal.fresh-sign-in:10m}") Duration lately, Clock clock) {
        this(sessions::getObject, lately, clock);
    }

    FreshSignIn(Supplier<Sessions> sessions, Duration lately, Clock clock) {
        this.sessions = sessions;
        this.lately = lately;
        this.clock = clock;
    }

    /**
     * Lets a person pass who signed in lately, and the portal itself: the sample, for instance, acts for people while no request
     * is served, and there is nobody to ask.
     *
     * @throws SignInAgain for anyone else
     */
    void require(Actor actor) {
        if (actor.kind() == Actor.Kind.SYSTEM || !sessions.get().isServing()) {
            return;
        }
        Instant oldest = clock.instant().minus(lately);
        if (sessions.get().signedInAt().filter(at -> !at.isBefore(oldest)).isEmpty()) {
            throw new SignInAgain();
        }
    }
}

package org.partnershipportal.platform.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.partnershipportal.platform.access.spi.Sessions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * In a portal that journeys run, a sign-in is fresh for hours, for they share it and move the clock. A file named by a person's id says
 * otherwise for that person: it holds the moment before which theirs counts no more.
 */
@Component
@Primary
@ConditionalOnProperty("portal.test-sign-ins")
final class SignInsOfJourneys extends FreshSignIn {

    private final Path folder;
    private final ObjectProvider<Sessions> sessions;

    SignInsOfJourneys(
            @Value("${portal.test-sign-ins}") Path folder,
            @Value("${portal.fresh-sign-in}") Duration lately,
            ObjectProvider<Sessions> sessions,
            Clock clock) {
        super(sessions, lately, clock);
        this.folder = folder;
        this.sessions = sessions;
    }

    @Override
    public void require(Actor actor) {
        Path file = folder.resolve(String.valueOf(actor.person()));
        if (!Files.exists(file)) {
            super.require(actor);
            return;
        }
        try {
            Instant oldest = Instant.parse(Files.readString(file).strip());
            new FreshSignIn(sessions, Duration.ZERO, Clock.fixed(oldest, ZoneOffset.UTC)).require(actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

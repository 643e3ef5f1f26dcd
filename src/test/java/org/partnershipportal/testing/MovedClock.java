package org.partnershipportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The clock of a portal that journeys run: the true time, and what a file says it is ahead (ISO 8601, such as {@code
 * P14DT2H}; nothing while there is no file). The test scripts put it on the portal's class path; no portal that is shipped
 * has it.
 */
@Component
@Primary
@ConditionalOnProperty("portal.test-clock")
final class MovedClock extends Clock {

    private final Path file;
    private final Clock trueTime;

    @Autowired
    MovedClock(@Value("${portal.test-clock}") Path file) {
        this(file, Clock.systemUTC());
    }

    private MovedClock(Path file, Clock trueTime) {
        this.file = file;
        this.trueTime = trueTime;
    }

    @Override
    public Instant instant() {
        return trueTime.instant().plus(ahead());
    }

    private Duration ahead() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's file cannot be read: " + file, e);
        }
    }

    @Override
    public ZoneId getZone() {
        return trueTime.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(file, trueTime.withZone(zone));
    }
}

package org.partnershipportal.platform.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that tests move: the true time, and what a file says it is ahead (ISO 8601, such as {@code P14DT2H}; nothing
 * while there is no file). {@link ProductionGuard} refuses it.
 */
final class MovedClock extends Clock {

    private final Path file;
    private final Clock trueTime;

    MovedClock(Path file, Clock trueTime) {
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

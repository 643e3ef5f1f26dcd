package org.partnershipportal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * The portal's clock, which a file puts ahead of the true time. It is moved forward only, and by minutes, so that journeys
 * beside it lose nothing.
 */
final class PortalClock implements AutoCloseable {

    private static final Path FILE = Path.of(System.getProperty("portal.data", ".portal"), "test-clock");

    private final FileChannel held;

    private PortalClock(FileChannel held) {
        this.held = held;
    }

    /**
     * Waits until no journey beside this one, in another JVM, has a deadline that is minutes away, and keeps them from having
     * one: whoever passes theirs moves the clock for all.
     */
    static PortalClock alone() {
        try {
            FileChannel channel = FileChannel.open(
                    FILE.resolveSibling("test-clock.held"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new PortalClock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Instant now() {
        return Instant.now().plus(ahead());
    }

    /** Makes it later than this moment. */
    void pass(Instant moment) {
        Duration wanted = Duration.between(Instant.now(), moment).plusSeconds(1);
        if (wanted.compareTo(ahead()) <= 0) {
            return;
        }
        try {
            // In one step, for the portal reads it at any time.
            Path whole = Files.writeString(FILE.resolveSibling("test-clock.new"), wanted.toString());
            Files.move(whole, FILE, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration ahead() {
        try {
            return Files.exists(FILE) ? Duration.parse(Files.readString(FILE).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

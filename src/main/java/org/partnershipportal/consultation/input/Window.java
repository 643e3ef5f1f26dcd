package org.partnershipportal.consultation.input;

import java.time.Duration;
import java.time.Instant;
import org.partnershipportal.ground.shared.SealedTimes;

/**
 * When the server received something, beside the first instant that is too late for this draft, extensions included.
 *
 * @param received read from the server's clock before anything else was done (R14.2)
 * @param end the end of the minute stated, exclusive
 */
record Window(Instant received, Instant end) {

    private static final Duration REPLACED_WITHIN = Duration.ofDays(2);

    /** The same with the 48 hours in which a refused file may still be replaced (R14.2). */
    Window forRefusedFiles() {
        return new Window(received, end.plus(REPLACED_WITHIN));
    }

    /**
     * The hour in which it was received, for what is kept of a sealed input (R14.8); of what came after the end never an
     * instant before it, for the report team counts what was withdrawn while it could read it.
     */
    Instant receivedInHour() {
        Instant hour = SealedTimes.hour(received);
        return isOpen() || hour.isAfter(end) ? hour : end;
    }

    boolean isOpen() {
        return received.isBefore(end);
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new DeadlinePassed(received);
        }
    }
}

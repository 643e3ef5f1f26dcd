package org.partnershipportal.consultation.input;

import java.time.Duration;
import java.time.Instant;

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

    boolean isOpen() {
        return received.isBefore(end);
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new DeadlinePassed(received);
        }
    }
}

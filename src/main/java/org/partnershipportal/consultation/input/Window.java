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

    /** The same with so much more time. */
    Window later(Duration more) {
        return new Window(received, end.plus(more));
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

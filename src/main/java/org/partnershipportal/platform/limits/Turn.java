package org.partnershipportal.platform.limits;

import org.partnershipportal.ground.shared.TryLater;

/** One turn at something that a network or a person does one at a time, or a few at once. */
public interface Turn extends AutoCloseable {

    /**
     * Waits for its place in the row; a turn that is taken stays so.
     *
     * @throws TryLater if that takes too long, or too many wait already
     */
    void take();

    /** Lets the next one of the row come; may be closed without having been taken. */
    @Override
    void close();
}

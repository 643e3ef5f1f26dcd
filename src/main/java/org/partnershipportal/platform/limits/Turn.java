package org.partnershipportal.platform.limits;

import org.partnershipportal.ground.shared.TryLater;

/** One turn at what a network does one by one. */
public interface Turn extends AutoCloseable {

    /**
     * Waits until nobody else of the same network is at it.
     *
     * @throws TryLater if that takes too long
     */
    void take();

    /** Lets the next one of the network come; may be closed without having been taken. */
    @Override
    void close();
}

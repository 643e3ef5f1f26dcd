package org.partnershipportal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The portal's clock in module tests: the portal's own time, unless a test moves it for one act, past a deadline say. */
public final class MovableClock extends Clock {

    private final Clock own;
    private volatile Duration ahead = Duration.ZERO;

    /** Over the true time. */
    public MovableClock() {
        this(Clock.systemUTC());
    }

    MovableClock(Clock own) {
        this.own = own;
    }

    /** Does something in another moment. */
    public void at(Instant moment, Runnable act) {
        ahead = Duration.between(own.instant(), moment);
        try {
            act.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return own.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}

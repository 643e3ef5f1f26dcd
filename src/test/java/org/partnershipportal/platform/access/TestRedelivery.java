package org.partnershipportal.platform.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.modulith.events.FailedEventPublications;

/** Lets a test have failed deliveries repeated as after some time. */
public final class TestRedelivery {

    private TestRedelivery() {}

    /** What the clock would do after this time. */
    public static void after(Duration time, FailedEventPublications failed, Clock clock) {
        new EventRedelivery(failed, Clock.offset(clock, time)).deliverAgain();
    }
}

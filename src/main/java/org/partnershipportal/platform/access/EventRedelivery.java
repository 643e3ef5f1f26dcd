package org.partnershipportal.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Delivers events again to listeners that failed, because Keycloak, say, did not answer. The event registry keeps a failed
 * delivery for ever but repeats it by itself at a restart only. A listener that goes on failing is asked after one minute,
 * two, four and so on, then hourly: what was down for a night is caught up within the hour, and nothing is given up. So a
 * listener must bear hearing of the same event twice.
 */
@Component
class EventRedelivery {

    /** Failed deliveries looked at in one go, oldest first. */
    private static final int BATCH = 200;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int LAST_DOUBLING = 6;

    private final FailedEventPublications failed;
    private final Clock clock;

    EventRedelivery(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void deliverAgain() {
        Instant now = clock.instant();
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(BATCH)
                .withMaxInFlight(BATCH)
                .withMinAge(Duration.ZERO)
                .withFilter(publication -> isDue(publication, now)));
    }

    /** Whether the listener has been left alone long enough since it was last asked. */
    static boolean isDue(EventPublication publication, Instant now) {
        Instant last =
                Optional.ofNullable(publication.getLastResubmissionDate()).orElseGet(publication::getPublicationDate);
        return !last.plus(wait(publication.getCompletionAttempts())).isAfter(now);
    }

    private static Duration wait(int attempts) {
        if (attempts > LAST_DOUBLING) {
            return LONGEST_WAIT;
        }
        return FIRST_WAIT.multipliedBy(1L << Math.max(0, attempts - 1));
    }
}

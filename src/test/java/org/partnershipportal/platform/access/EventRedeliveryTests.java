package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.events.EventPublication;

class EventRedeliveryTests {

    private static final Instant PUBLISHED = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant LAST = Instant.parse("2026-11-24T15:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 4", "4, 8", "5, 16", "6, 32", "7, 60", "8, 60", "1000, 60", "2147483647, 60"
    })
    void asksAFailingListenerMoreAndMoreRarelyButNeverRarerThanHourly(int attempts, long minutes) {
        Instant due = LAST.plus(Duration.ofMinutes(minutes));
        assertThat(EventRedelivery.isDue(failed(attempts, LAST), due.minusNanos(1)))
                .isFalse();
        assertThat(EventRedelivery.isDue(failed(attempts, LAST), due)).isTrue();
    }

    @Test
    void countsFromThePublicationWhileNothingWasDeliveredAgain() {
        assertThat(EventRedelivery.isDue(failed(1, null), PUBLISHED.plusSeconds(59)))
                .isFalse();
        assertThat(EventRedelivery.isDue(failed(1, null), PUBLISHED.plusSeconds(60)))
                .isTrue();
    }

    @Test
    void doesNotAskAgainWhenTheClockWasSetBack() {
        assertThat(EventRedelivery.isDue(failed(1, LAST), PUBLISHED)).isFalse();
    }

    private static EventPublication failed(int attempts, @Nullable Instant last) {
        return new EventPublication() {
            @Override
            public UUID getIdentifier() {
                return new UUID(0, 0);
            }

            @Override
            public Object getEvent() {
                return "an event";
            }

            @Override
            public Instant getPublicationDate() {
                return PUBLISHED;
            }

            @Override
            public Optional<Instant> getCompletionDate() {
                return Optional.empty();
            }

            @Override
            public Status getStatus() {
                return Status.FAILED;
            }

            @Override
            public @Nullable Instant getLastResubmissionDate() {
                return last;
            }

            @Override
            public int getCompletionAttempts() {
                return attempts;
            }
        };
    }
}

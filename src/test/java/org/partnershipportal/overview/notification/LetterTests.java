package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.platform.access.PersonId;

class LetterTests {

    private static final Instant NOW = Instant.parse("2027-03-12T11:00:00Z");

    private final Letter letter = Letter.to(new PersonId(UUID.randomUUID()), NOW);

    @Test
    void leavesAgainIfItsSenderDied() {
        letter.leave();
        assertThat(letter.isWaiting()).isTrue();
        letter.leave();
        assertThat(letter.attempts()).isEqualTo(2);
    }

    @Test
    void isSentOnce() {
        letter.leave();
        letter.sent(NOW);
        assertThat(letter.sentAt()).contains(NOW);
        assertThat(letter.isWaiting()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> letter.sent(NOW));
        assertThatIllegalStateException().isThrownBy(letter::drop);
        assertThatIllegalStateException().isThrownBy(letter::leave);
    }

    @Test
    void losesNothingHoweverOftenTheServerIsDown() {
        for (int i = 0; i < 40; i++) {
            letter.leave();
        }
        assertThat(letter.status()).as("a server that is down loses nothing").isEqualTo(Letter.Status.WAITING);
    }

    @Test
    void isGivenUpWhenTheServerRefusesItAgainAndAgain() {
        for (int i = 1; i < Letter.MOST_REFUSALS; i++) {
            letter.leave();
            letter.refused();
            assertThat(letter.status()).isEqualTo(Letter.Status.WAITING);
        }
        letter.leave();
        letter.refused();
        assertThat(letter.status()).isEqualTo(Letter.Status.GIVEN_UP);
    }

    @ParameterizedTest
    @EnumSource(value = Letter.Status.class, names = "WAITING", mode = EnumSource.Mode.EXCLUDE)
    void staysAsItEnded(Letter.Status ended) {
        for (Letter.Status next : Letter.Status.values()) {
            assertThat(ended.canBecome(next)).isFalse();
        }
        assertThat(Letter.Status.WAITING.canBecome(ended)).isTrue();
    }
}

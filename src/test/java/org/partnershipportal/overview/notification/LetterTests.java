package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
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
    void isDueFromTheStart() {
        assertThat(letter.isDue(NOW)).isTrue();
        assertThat(letter.isDue(NOW.minusSeconds(1))).isFalse();
    }

    @Test
    void isNotTakenOutTwice() {
        letter.takeOut(NOW);
        assertThat(letter.isDue(NOW.plusSeconds(60))).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> letter.takeOut(NOW.plusSeconds(60)));
    }

    @Test
    void leavesAgainIfItsSenderDied() {
        letter.takeOut(NOW);
        Instant later = NOW.plus(Letter.LEASE);
        assertThat(letter.isDue(later)).isTrue();
        letter.takeOut(later);
        assertThat(letter.attempts()).isEqualTo(2);
    }

    @Test
    void isSentOnce() {
        letter.takeOut(NOW);
        letter.sent(NOW);
        assertThat(letter.sentAt()).contains(NOW);
        assertThat(letter.isDue(NOW.plus(Letter.LEASE))).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> letter.sent(NOW));
        assertThatIllegalStateException().isThrownBy(letter::drop);
        assertThatIllegalStateException().isThrownBy(() -> letter.delay(NOW));
    }

    @Test
    void waitsLongerEachTimeTheServerIsDownButNeverMoreThanFourHours() {
        Instant now = NOW;
        Duration last = Duration.ZERO;
        for (int i = 0; i < 40; i++) {
            letter.takeOut(now);
            letter.delay(now);
            Duration pause = Duration.between(now, letter.dueAt());
            assertThat(pause).isGreaterThanOrEqualTo(last).isBetween(Duration.ofMinutes(1), Duration.ofHours(4));
            last = pause;
            now = letter.dueAt();
        }
        assertThat(last).isEqualTo(Duration.ofHours(4));
        assertThat(letter.status()).as("a server that is down loses nothing").isEqualTo(LetterStatus.WAITING);
    }

    @Test
    void isGivenUpWhenTheServerRefusesItAgainAndAgain() {
        Instant now = NOW;
        for (int i = 1; i < Letter.MOST_REFUSALS; i++) {
            letter.takeOut(now);
            letter.refused(now);
            assertThat(letter.status()).isEqualTo(LetterStatus.WAITING);
            now = letter.dueAt();
        }
        letter.takeOut(now);
        letter.refused(now);
        assertThat(letter.status()).isEqualTo(LetterStatus.GIVEN_UP);
    }

    @ParameterizedTest
    @EnumSource(value = LetterStatus.class, names = "WAITING", mode = EnumSource.Mode.EXCLUDE)
    void staysAsItEnded(LetterStatus ended) {
        for (LetterStatus next : LetterStatus.values()) {
            assertThat(ended.canBecome(next)).isFalse();
        }
        assertThat(LetterStatus.WAITING.canBecome(ended)).isTrue();
    }
}

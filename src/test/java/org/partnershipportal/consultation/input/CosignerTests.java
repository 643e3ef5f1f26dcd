package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.input.InputFixtures.NOW;
import static org.partnershipportal.consultation.input.InputFixtures.SECOND;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.NotAllowed;

@DisplayName("An organisation that is asked to sign")
class CosignerTests {

    private static final Instant TOMORROW = NOW.plus(Duration.ofHours(24));

    private final Cosigner asked = new Cosigner(SECOND, CosignerPart.CO_SIGNER, NOW);

    @Test
    void isRemindedADayAfterItWasAskedAndThenOnceADay() {
        refused("input.refusal.reminded-already", 1, TOMORROW.minusMillis(1));
        asked.remind(1, TOMORROW);
        refused("input.refusal.reminded-already", 1, TOMORROW);
        refused(
                "input.refusal.reminded-already",
                1,
                TOMORROW.plus(Duration.ofHours(24)).minusMillis(1));
        asked.remind(1, TOMORROW.plus(Duration.ofHours(24)));
    }

    @Test
    void isNotRemindedWhileThereIsNothingToSign() {
        assertThat(asked.isRemindable(0, TOMORROW)).isFalse();
        refused("input.refusal.nothing-to-remind-of", 0, TOMORROW);
    }

    @Test
    void isNotRemindedOnceItHasSignedWhatIsFrozenLast() {
        asked.sign(1, NameChoice.SHOWN, TextChoice.PUBLISHED);
        refused("input.refusal.nothing-to-remind-of", 1, TOMORROW);
        asked.remind(2, TOMORROW);
    }

    @Test
    void isRemindedWhereNameOrTextWasWidenedSinceItSigned() {
        asked.sign(1, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        asked.holdTo(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        asked.remind(1, TOMORROW);
    }

    @Test
    void isNotRemindedAfterItDeclinedLeftOrIsNoLongerAsked() {
        asked.close(CosignerStatus.DECLINED);
        refused("input.refusal.nothing-to-remind-of", 1, TOMORROW);
        asked.invite(CosignerPart.CO_SIGNER, TOMORROW);
        refused("input.refusal.reminded-already", 1, TOMORROW);
        asked.close(CosignerStatus.TAKEN_BACK);
        refused("input.refusal.nothing-to-remind-of", 1, TOMORROW.plus(Duration.ofDays(2)));
        Cosigner left = new Cosigner(SECOND, CosignerPart.SUPPORTER, NOW);
        left.sign(1, NameChoice.SHOWN, TextChoice.PUBLISHED);
        left.close(CosignerStatus.LEFT);
        assertThat(left.owes(2)).isFalse();
    }

    @Test
    void countsADayFromBeingAskedAgain() {
        asked.remind(1, TOMORROW);
        asked.close(CosignerStatus.DECLINED);
        asked.invite(CosignerPart.CO_SIGNER, TOMORROW.plusSeconds(1));
        assertThat(asked.remindedAt()).isNull();
        assertThat(asked.isRemindable(1, TOMORROW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(asked.isRemindable(1, TOMORROW.plus(Duration.ofHours(24)).plusSeconds(1)))
                .isTrue();
    }

    private void refused(String key, int latest, Instant at) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> asked.remind(latest, at))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

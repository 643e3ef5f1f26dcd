package org.partnershipportal.consultation.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryCodeTests {

    @Test
    void isReadBackHoweverItIsTyped() {
        RecoveryCode code = RecoveryCode.draw(new Random(7));
        assertThat(RecoveryCode.parse(code.grouped().replace("-", " \u2013 "))).contains(code);
    }

    @Test
    void saysNothingOfItselfInALogR14_8() {
        RecoveryCode code = RecoveryCode.draw(new Random(7));
        assertThat(code.toString()).doesNotContain(code.value());
    }

    @Test
    void isNotReadFromWhatHasNotItsForm() {
        assertThat(RecoveryCode.parse("2".repeat(29))).isEmpty();
    }
}

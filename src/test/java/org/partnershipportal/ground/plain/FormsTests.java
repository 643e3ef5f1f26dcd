package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.NotFound;

@DisplayName("What no form of ours sends is not found")
class FormsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000-0000-4000-8000-00000000000g"})
    void findsNoRecordByWhatIsNoKey(String sent) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Forms.uuid(sent));
        UUID key = UUID.fromString("00000000-0000-4000-8000-000000000001");
        assertThat(Forms.uuid(key.toString())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1.0", "1e3", " 1", "٣", "1234567890123456", "8"})
    void findsNoRowByWhatIsNoNumberOrTooBig(String sent) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Forms.number(sent, 7));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "007, 7"})
    void readsANumberUpToTheLast(String sent, long number) {
        assertThat(Forms.number(sent, 7)).isEqualTo(number);
    }

    @Test
    void knowsAChoiceByItsNameInFormsAlone() {
        assertThat(Forms.choice(Choice.class, "NOT_YET")).isEmpty();
        assertThat(Forms.choice(Choice.class, "")).isEmpty();
        assertThat(Forms.choice(Choice.class, "not-yet")).contains(Choice.NOT_YET);
    }

    @Test
    void takesTheLanguageThatWasTypedWhereNoneOfTheListWasChosen() {
        assertThat(Forms.language("other", " qu ")).isEqualTo("qu");
        assertThat(Forms.language("fr", "qu")).isEqualTo("fr");
    }

    private enum Choice {
        NOT_YET
    }
}

package org.partnershipportal.ground.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RecordPartTests {

    @Test
    void isNamedByTheAccessorOfAComponentAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> name(Typed::shouted));
        assertThatIllegalArgumentException().isThrownBy(() -> name(typed -> typed.title()));
        assertThat(name(Typed::title)).isEqualTo("title");
        assertThat(name(Typed::purpose)).isEqualTo("purpose");
    }

    private static String name(RecordPart<Typed, String> part) {
        return RecordPart.name(Typed.class, part);
    }

    private record Typed(String title, String purpose) {
        String shouted() {
            return title + "!";
        }
    }
}

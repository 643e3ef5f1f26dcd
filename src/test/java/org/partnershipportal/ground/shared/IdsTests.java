package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

    private record ThingId(UUID value) implements Id {}

    @Test
    void readsAnIdInItsOneFormWhateverTheCase() {
        assertThat(Ids.parse("0000000A-0000-0000-0000-00000000000b", ThingId::new))
                .contains(new ThingId(new UUID(0x0000000a_0000_0000L, 11)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1-1-1-1-1",
                "0000000a-0000-0000-0000-00000000000",
                " 0000000a-0000-0000-0000-00000000000b"
            })
    void takesNothingElseForOne(String text) {
        assertThat(Ids.parse(text, ThingId::new)).isEmpty();
    }

    @Test
    void drawsAnotherOneEachTime() {
        assertThat(Ids.random(ThingId::new)).isNotEqualTo(Ids.random(ThingId::new));
    }

    @Test
    void isSixteenBytesInItsColumn() {
        assertThat(new ThingId(new UUID(1, 2)).bytes()).containsExactly(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2);
    }
}

package org.partnershipportal.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What can be set in type")
class ScriptTests {

    private final Set<Integer> missing = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x7, 0x7F, 0x85 - 1, 0xAD, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xFE0F})
    void isNoControlAndNothingThatTurnsTheDirectionUnseen(int unseen) {
        assertThat(Script.settable("a" + Character.toString(unseen) + "b", missing))
                .isEqualTo("ab");
        assertThat(missing).isEmpty();
    }

    @Test
    void isMarkedAndNamedWhereNoFontHasIt() {
        assertThat(Script.settable("a👩⚖ก", missing)).isEqualTo("a\uFFFD\uFFFD\uFFFD");
        assertThat(missing).containsExactly(0x0E01, 0x2696, 0x1F469);
    }

    @Test
    void isAsWrittenInTheSixLanguages() {
        for (String text : new String[] {"السجون", "监狱", "Prisons", "Prisión", "Тюрьмы", "Œuvre – « 12 % » …"}) {
            assertThat(Script.settable(text, missing)).isEqualTo(text);
        }
        assertThat(Script.settable("e\u0301\tf", missing)).isEqualTo("é f");
        assertThat(missing).isEmpty();
    }

    @Test
    void keepsAMarkWithItsNumberInALineFromRight() {
        assertThat(Script.glued("في (2027) عام")).containsExactly(3, 9);
        assertThat(Script.glued("(2027)")).containsExactly(0, 6);
        assertThat(Script.glued("في (2027) و(A/HRC) عام")).containsExactly(3, 9, 10, 18);
        assertThat(Script.glued("(1) (2)")).containsExactly(0, 3, 4, 7);
        assertThat(Script.glued("في ".repeat(20) + "(2027)")).containsExactly(60, 66);
    }

    @Test
    void leavesALineFromRightAsItIsWhereNothingWouldBreak() {
        assertThat(Script.glued("في 2027 عام")).isEmpty();
        assertThat(Script.glued("في عام")).isEmpty();
        assertThat(Script.glued("في 50% عام"))
                .as("by itself, the sign would stand on the other side")
                .isEmpty();
        assertThat(Script.glued("")).isEmpty();
    }

    @Test
    void keepsNoMoreTogetherThanALineHolds() {
        assertThat(Script.glued("(" + "1".repeat(38) + ")")).containsExactly(0, 40);
        assertThat(Script.glued("(" + "1".repeat(39) + ")")).isEmpty();
    }

    @Test
    void turnsEachStretchOfALineFromLeftByItself() {
        assertThat(Script.turns("المادة 12 من and العهد 13 من")).containsExactly(0, 12, 17, 28);
        assertThat(Script.turns("")).isEmpty();
    }
}

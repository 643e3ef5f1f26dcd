package org.partnershipportal.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTests {

    @ParameterizedTest
    @ValueSource(strings = {"ventana ab", "ABIERTA", "ventanna", "abierta ventana"})
    void fitsWhatIsTypedSoFar(String typed) {
        assertThat(NameKeys.fits(typed, "Fundación Ventana Abierta")).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!", "zebra", "the"})
    void doesNotFitAnything(String typed) {
        assertThat(NameKeys.fits(typed, "Fundación Ventana Abierta")).isLessThan(0.7);
    }

    @Test
    void keepsWordsThatAreOnlyLegalForms() {
        assertThat(NameKeys.words("Ltd")).containsExactly("ltd");
        assertThat(NameKeys.fits("Ltd", "LTD")).isGreaterThan(0.9);
    }

    @Test
    void looksUpWordsByTheirPiecesAndTheirEnds() {
        assertThat(NameKeys.grams("Abc Ltd")).containsExactly(" ab", "abc", "bc ");
        assertThat(NameKeys.grams("监狱")).containsExactly("监狱");
        assertThat(NameKeys.grams("a")).containsExactly(" a ");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abd, 0",
        "abcd, abce, 0.75",
        "abcdefg, abcdefh, 0.857",
        "abcdefg, abcdehi, 0",
        "abcdefgh, abcdefij, 0.75",
        "abcdefgh, abcdeijk, 0",
        "abcd, abdc, 0.75"
    })
    void forgivesNoLetterInShortWordsOneInLongerAndTwoInLong(String one, String other, double likeness) {
        assertThat(NameKeys.closeness(one, other)).isCloseTo(likeness, org.assertj.core.api.Assertions.within(0.001));
    }

    @Test
    void putsTheShorterOfTwoNamesThatFitFirst() {
        assertThat(NameKeys.fits("ventana", "Ventana")).isGreaterThan(NameKeys.fits("ventana", "Ventana Abierta"));
        assertThat(NameKeys.fits("ventana", "Ventana")).isLessThanOrEqualTo(1);
        assertThat(NameKeys.fits("ventana abierta", "Ventana Abierta"))
                .isGreaterThan(NameKeys.fits("ventana abierta", "Ventana Cerrada"));
    }

    @Test
    void readsACodeInALongTextOfAHundredCharactersAndNotOfMore() {
        String code = "7KQ2-M0XD-9RTWB";
        assertThat(PartyCode.parse(" ".repeat(100 - code.length()) + code)).isPresent();
        assertThat(PartyCode.parse(" ".repeat(101 - code.length()) + code)).isEmpty();
    }

    @Test
    void givesNoGramsForNoLetters() {
        assertThat(NameKeys.grams("🕊 — !")).isEmpty();
        assertThat(NameKeys.fits("🕊", "🕊")).isZero();
    }

    @Test
    void makesCodesThatCannotBeMistakenAndAreReadAsTyped() {
        PartyCode code = PartyCode.random(new Random(42));

        assertThat(code.letters()).hasSize(13).doesNotContain("I", "L", "O", "U");
        assertThat(PartyCode.parse(code.shown())).contains(code);
        assertThat(PartyCode.parse(
                        code.shown().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .contains(code);
        assertThat(PartyCode.parse("oooo-iiii-lllll")).contains(new PartyCode("0000111111111"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2", "7KQ2-M0XD-9RTW", "7KQ2-M0XD-9RTWBB", "7KQ2-M0XD-9RTW!", "UUUU-UUUU-UUUUU"})
    void readsNoCodeFromOtherTexts(String typed) {
        assertThat(PartyCode.parse(typed)).isEmpty();
        assertThat(PartyCode.parse(typed.repeat(500))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, 0",
        "2026-11-20, 2026-11-23, 1",
        "2026-11-20, 2026-11-22, 0",
        "2026-11-16, 2026-11-23, 5",
        "2026-11-23, 2026-11-20, 0"
    })
    void countsWorkingDays(LocalDate from, LocalDate to, int days) {
        assertThat(WorkingDays.between(from, to)).isEqualTo(days);
    }
}

package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The codes proposed for a call")
class ProposedCodesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Older persons, older-persons
        Women’s prisons: the night, womens-prisons-the-night
        Détention – à l’étranger, detention-a-letranger
        Права заключённых, prava-zaklucennyh
        Older persons deprived of liberty in all countries, older-persons-deprived-of-liberty-in-all
        """)
    void areItsWordsInSmallLatinLetters(String title, String code) {
        assertThat(ProposedCodes.of(title).getFirst()).isEqualTo(new CallCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"كبار السن المحرومون من حريتهم", "被剥夺自由的老年人"})
    void areMadeOfEveryScript(String title) {
        assertThat(ProposedCodes.of(title)).hasSize(20);
    }

    @Test
    void goOnWithANumber() {
        assertThat(ProposedCodes.of("Older persons"))
                .hasSize(20)
                .startsWith(new CallCode("older-persons"), new CallCode("older-persons-2"))
                .endsWith(new CallCode("older-persons-20"));
    }

    @Test
    void areNeverTheWordOfTheFormItself() {
        assertThat(ProposedCodes.of("New")).startsWith(new CallCode("new-2")).hasSize(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!!", "–"})
    void areNoneWhereThereAreNoLetters(String title) {
        assertThat(ProposedCodes.of(title)).isEmpty();
    }
}

package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNODC قالت إنها انتظرت سنة. | ar | rtl",
                "قالت إنها انتظرت سنة. | en | rtl",
                "The law (القانون) is good. | ar | ltr",
                "Закон хорош. | ru | ltr",
                "法律很好。 | zh | ltr",
                "12–13. | ar | rtl",
                "12–13. | en | ltr",
                "שנה | fr | rtl"
            })
    void followsMostOfItsLettersAndElseItsLanguage(String text, String language, String direction) {
        assertThat(Direction.of(new LocalizedText(text, language))).isEqualTo(direction);
    }
}

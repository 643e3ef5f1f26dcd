package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AR | ٤٢٠٠      | 4200
            AR | ٤٬٢٠٠٫٥   | 4200.5
            AR | ۴۲        | 42
            ZH | １２．５    | 12.5
            ZH | ４２       | 42
            EN | −3        | -3
            EN | 4 200     | 4200
            EN | 1,250     | 1,250
            FR | 12,5      | 12.5
            FR | 4 200,5   | 4200.5
            RU | 1,250,000 | 1,250,000
            ES | 1.250,5   | 1.250,5
            """)
    void readsANumberInAnyDigitsAndLeavesWhatIsDoubtful(Language reader, String typed, String kept) {
        assertThat(Typed.number(typed, reader)).isEqualTo(kept);
    }

    @Test
    void changesNothingButDigits() {
        assertThat(Typed.digits("١٢/٠٣/٢٠٢٤ кг 𝟗 千")).isEqualTo("12/03/2024 кг 9 千");
        assertThat(Typed.digits("")).isEmpty();
    }
}

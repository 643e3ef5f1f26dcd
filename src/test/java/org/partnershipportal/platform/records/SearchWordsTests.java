package org.partnershipportal.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Défense des Droits, defense des droits",
        "كِتَاب, كتاب",
        "ＡＢＣ, abc",
        "'  Prison \t Watch ', prison watch"
    })
    void findWhatIsWrittenWithOtherCapitalsAccentsVowelSignsAndBlanks(String written, String folded) {
        assertThat(SearchWords.folded(written)).isEqualTo(folded);
    }

    @Test
    void takeNothingThatWasTypedForAPattern() {
        assertThat(SearchWords.in("title", "100%_sure!").params()).containsValue("%100!%!_sure!!%");
    }
}

package org.partnershipportal.ground.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that were made by hand, so that author and desk are told the same in every script (R14.3). */
class WordCountTests {

    @ParameterizedTest
    @CsvSource({
        "'',0",
        "' \n\t ',0",
        "'… — ! ? ؟ 。 ،',0",
        "'In 2030 we met 3 times',6",
        "'2030',1",
        "'12,5 %',1",
        "'1st and 2nd',3",
        "'well-known',2",
        "'don''t',1",
        "'Año 2030: 15 países',4",
        "'В 2030 году 7 стран',5",
        "'في عام ٢٠٣٠ شاركت ٧ دول',6",
        "'२०३० में ७ देश',4",
        "'2030年3月',4",
        "'我们有权利',3",
    })
    void countsNumbersAndNoSignsR14_3(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }
}

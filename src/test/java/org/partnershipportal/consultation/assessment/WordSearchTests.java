package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.consultation.assessment.WordSearch.Searched;

@DisplayName("What is blacked out is found in a file")
class WordSearchTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                Lee             | the warden LEE        | in capitals
                José Álvarez    | Jose Alvarez          | without accents
                Jose Alvarez    | José\\nÁlvarez        | across a line break
                Jose Alvarez    | Jose\u0301 A\u0301lvarez | with marks of their own
                Alvarez         | Álva-\\nrez           | hyphenated at the end of a line
                Alvarez         | Alva\u00ADrez        | with a soft hyphen
                Alvarez         | A l v a r e z         | letter by letter, as runs of formats leave it
                Alvarez         | Ａｌｖａｒｅｚ          | in full width
                Alvarez         | Alva\u200Brez        | with a blank of no width
                O'Neil          | O’Neil                | with another apostrophe
                Weiß            | WEISS                 | with a sharp s in capitals
                Sørensen        | Sorensen              | with a letter that has no accent
                Ива\u0301нов          | ИВАНОВ                | in Russian with a stress mark
                Семёнов         | семенов               | in Russian without the dots
                王小明            | 证人王 小\\n明说          | in Chinese across a line
                王小明            | 證人王小明說            | in Chinese among other signs
                李               | 李先生                 | a family name of one sign
                محمد            | مُحَمَّد              | in Arabic with vowels
                أحمد            | احمد                  | in Arabic without hamza
                فاطمة           | فاطمه                 | in Arabic with another last letter
                محمد            | محـــمد               | in Arabic drawn out
                محمد            | دمحم                  | in Arabic as some programs keep it
                张伟先生            | 证人张伟说             | in Chinese without the form of address
                张先生             | 证人张伟说             | in Chinese by the family name before a form of address
                王小明            | 小明说                | in Chinese by the given name
                证人张伟            | 张伟在家              | in Chinese without what stood before it
                محمد            | ومحمد                 | in Arabic after and
                علي سعيد        | وعلي                  | a short Arabic name after and
                علي سعيد        | لعلي                  | a short Arabic name after for
                وعلي            | علي                   | an Arabic name that stood after and
                والحسن          | حسن                   | an Arabic name that stood after and with its article
                للحسن           | حسن                   | an Arabic name that stood after for with its article
                حسن سعيد        | وبالحسن               | an Arabic name after two words with its article
                علي سعيد        | ذهب يلع               | a short Arabic name as some programs keep it
                علي سعيد        | ذهب يلعو              | the same after and
                مي سعيد         | يم                    | an Arabic name of two letters as some programs keep it
                Ивановой        | Иванова               | a Russian name of a woman in another case
                Ивановой        | Ивановым              | in the plural
                Ивановой        | Иванов                | of a man
                Иванов          | Ивановой              | of a woman
                Ивановой        | Ива-\\nнову            | in another case, hyphenated
                Анной           | Анна                  | a short Russian name in another case
                Анна            | Анну                  | a Russian name of four letters in another case
                Марией          | Мария                 | a Russian name whose stem ends with a vowel
                Павел           | Павла                 | a Russian name that loses a vowel
                Павлом          | Павел                 | a Russian name that lost a vowel
                Достоевскому    | Достоевский           | a Russian name that is an adjective
                Сергея          | Сергей                | a Russian name with a short vowel
                Ann Lee         | Warden Lee            | by one of its words alone
                Ann Lee         | Lee, Ann              | in another order
                +41 22 917 90 00 | 0041 22 9179000 or (+41)22-917-90-00 | a number written otherwise
                """)
    void however(String blackedOut, String file, String how) {
        assertThat(isFound(blackedOut, file.translateEscapes(), "Warden"))
                .as(how)
                .isTrue();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                Lee             | Nothing here          | another text
                Ann Lee         | A fleet of planned annexes | words within which short ones stand
                Warden Lee      | The warden said       | a word that the public reads anyway
                王小明            | 王大明                 | another name
                张伟先生            | 李先生在监狱里           | another with the same form of address
                王小明            | 小王明天说             | its signs in another order
                محمد            | في السجن وكان معه      | other Arabic words
                علي             | كان في البيت ولكن      | no Arabic name among words with prefixes
                الله            | قيل له                | an article that leaves a word of two letters
                Ивановой        | Свидетель говорил о новой камере | other Russian words
                Марией          | В марте она была там  | a Russian word with the same three letters
                Павел           | Павильон был закрыт   | a Russian word that begins alike
                Олег            | Около дома            | a Russian name without an ending
                Анной           | Она осталась одна     | Russian words with the same letters
                Ann Gómez       | go home               | a part of a word before its accent
                a               | a and a               | a single letter
                ***             | * * * stars           | no letter at all
                """)
    void andNothingElse(String blackedOut, String file, String how) {
        assertThat(isFound(blackedOut, file, "Warden")).as(how).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                北京张伟            | 住在北京市            | 北京市的人
                وفي علي         | هو في البيت           | كان في المدينة
                полиции Анна    | о полиции             | о полиции
                """)
    void andNotWhatThePublicReadsAnyway(String blackedOut, String open, String file) {
        assertThat(isFound(blackedOut, file, open)).isFalse();
    }

    @Test
    void nothingIsFoundWhereNothingIsBlackedOut() {
        assertThat(new WordSearch(List.of(), List.of("Lee")).isIn(Searched.of("Lee")))
                .isFalse();
    }

    private static boolean isFound(String blackedOut, String file, String open) {
        List<String> words = Blackening.words(
                AssessmentFixtures.answers(blackedOut),
                List.of(AssessmentFixtures.passage(0, blackedOut.codePointCount(0, blackedOut.length()))));
        return new WordSearch(words, List.of(open)).isIn(Searched.of(file));
    }
}

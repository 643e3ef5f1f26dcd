package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;

/** What is found by what was typed, in each language, and which words are marked. */
class AskedWordsTests {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SearchIndex(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                en | Prisoners' families and their visits        | prisoner family
                en | Prisoners' families and their visits        | FAMILY
                en | Legal aid at the first hearing              | hearings
                en | Overcrowding of the facility                | overcrowdng
                fr | L’accès des détenues à la santé             | detenue sante
                fr | Les prisons régionales                      | prison
                fr | Les prisons régionales                      | régional
                es | Cárceles de mujeres                         | carcel mujer
                es | Alternativas a la prisión                   | prision
                ru | Женщины в местах лишения свободы            | женщина место
                ru | Учёт несовершеннолетних                     | учет
                ar | الأطفال المرافقون لأمهاتهم                    | الاطفال
                ar | حقوق الإنسان في السجون                       | حقوق انسان
                ar | مُدَوَّنَة                                       | مدونة
                zh | 女囚待遇规则的执行情况                           | 待遇规则
                zh | 女囚待遇规则的执行情况                           | 女囚 规则
                en | It cites rule 45(1)bis of the act            | 45(1)bis
                en | It cites rule 45(1)bis of the act            | 45(1)b
                en | It cites rule 45(1)bis of the act            | rule 45(1
                en | See (A/HRC/42/32), paragraph 8              | A/HRC/42/32
                en | See (A/HRC/42/32), paragraph 8              | a/hrc/42/3
                en | See (A/HRC/42/32), paragraph 8              | HRC/42/3
                en | See (A/HRC/42/32), paragraph 8              | paragraph 42/3
                zh | 见 A/HRC/42/32 第8段                          | A/HRC/42/3
                """)
    @DisplayName(
            "a text is found by forms of its words in its language, without accents, and with typing errors in long words")
    void findsByForms(String language, String text, String asked) throws IOException {
        put(text, language);
        assertThat(found(asked)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                en | Visits of families      | families divorced
                en | Open prison             | "prison open"
                en | A cell for two          | bell
                en | Report of 2026          | 2025
                en | Rule 45                 | 46
                en | Rule 45                 | 4
                en | Rule 45                 | rule 4
                en | See A/HRC/42/32         | A/HRC/43/3
                en | See A/HRC/42/32         | RC/42/3
                en | See A/HRC/42/32         | "A/HRC/42/3"
                en | See A/HRC/42/32 on cells | A/HRC/42/3 cells
                zh | 女囚待遇规则的执行情况       | 教育培训
                """)
    @DisplayName(
            "a text is not found by words that it does not have, by a phrase in another order, or by a number like its own")
    void findsNothingElse(String language, String text, String asked) throws IOException {
        put(text, language);
        assertThat(found(asked)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202eprison\u202c",
                "pri\u200fson",
                "\u200eprison\u200f",
                "pri\u00adson",
                "prison\ufeff",
                "prison*",
                "*prison*",
                "\"prison",
                "prison\"",
                "(prison AND NOT (",
                "prison 😀",
                "\u0000prison\u0000",
                "ｐｒｉｓｏｎ"
            })
    @DisplayName(
            "marks that nobody sees and signs that mean something elsewhere do not hide a word, in what is asked and in texts")
    void passesOverSigns(String asked) throws IOException {
        put("Prison", "en");
        put("An open " + asked.replace("\"", " "), "en");
        assertThat(found(asked)).isEqualTo(2);
        assertThat(found("open prison")).isEqualTo(1);
    }

    @Test
    @DisplayName("of a symbol all is marked where it stands, a longer one too, and none of its parts elsewhere")
    void marksSymbols() {
        MarkedWords marked = MarkedWords.whole(
                new LocalizedText("A cell of 42 women: see A/HRC/42/32.", "en"),
                AskedWords.of("A/HRC/42/3").marking(false));
        assertThat(marked.pieces().stream().filter(MarkedWords.Piece::hit).map(MarkedWords.Piece::words))
                .containsExactly("A/HRC/42/32");
    }

    @Test
    @DisplayName("words in quotation marks stand one after the other")
    void findsPhrases() throws IOException {
        put("An open prison for women", "en");
        assertThat(found("\"open prison\"")).isEqualTo(1);
        assertThat(found("“open prison”")).isEqualTo(1);
        assertThat(found("«prison for women»")).isEqualTo(1);
        assertThat(found("\"open women\"")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "studying the open prisons,1",
        "open prison studying women,1",
        "studying open gates women,0",
        "open studying,0",
        "open prison 43,0",
        "open prison women 43,0",
        "open prison women \"of men\",0"
    })
    @DisplayName(
            "of three words and more one may be missing, though no number and no phrase; what has all of them comes first")
    void forgivesAMissingWord(String asked, int found) throws IOException {
        put("An open prison for 42 women", "en");
        assertThat(found(asked)).isEqualTo(found);
        SearchedRecord whole = put("Studying an open prison for women", "en");
        if (found == 1) {
            assertThat(index.search(AskedWords.of(asked).query(false), Map.of(), 10)
                            .best()
                            .getFirst()
                            .id())
                    .isEqualTo(whole.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rule:\"NMR 45\",MANDELA-45",
        "rule:“NMR 45”,MANDELA-45",
        "RULE:\"Bangkok 57\",BANGKOK-57",
        "rule:\"NMR 45,MANDELA-45"
    })
    @DisplayName("a rule is named in the ways in which one writes it")
    void readsRules(String asked, String word) {
        assertThat(AskedWords.of(asked).rules().stream().map(FacetNames::word)).containsExactly(word);
        assertThat(AskedWords.of(asked).parts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rule:\"NMR 999\"", "rule:nothing", "unruly:\"NMR 45\""})
    @DisplayName("what is no rule is words")
    void readsWords(String asked) {
        assertThat(AskedWords.of(asked).rules()).isEmpty();
        assertThat(AskedWords.of(asked).parts()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kenya", "肯尼亚", "كينيا", "Кения", "Kenia"})
    @DisplayName("a record is found by the name of its country in all six languages")
    void findsByNamesInAllLanguages(String asked) throws IOException {
        index.put(
                "test",
                record("Title", "en")
                        .with(SearchFacet.COUNTRY, Set.of("KEN"))
                        .with(SearchFacet.RULE, Set.of("BANGKOK-57")),
                1);
        assertThat(found(asked)).isEqualTo(1);
    }

    static Stream<String> bad() {
        return Stream.of(
                "*",
                "***",
                "? ? ?",
                "\"",
                "\"a \"b\" c\"",
                "\"\"",
                "rule:",
                "rule:\"\"",
                "rule:\"rule:\"\"",
                "title:prison AND (x OR",
                "+-&&||!(){}[]^\"~*?:\\/",
                "[a TO b]",
                "a~0.8 b^4",
                "\u202eprison\u202c",
                "\u0000prison",
                "😀",
                "👩‍👧",
                "prison 😀",
                "'; DROP TABLE x; --",
                "%",
                "_",
                "\\",
                "x".repeat(10_000),
                "word ".repeat(2_000),
                "囚".repeat(10_000),
                "\ud800");
    }

    @ParameterizedTest
    @MethodSource("bad")
    @DisplayName("any text can be asked, in both ways, and marked")
    void takesAnyText(String asked) throws IOException {
        put("Prison", "en");
        AskedWords words = AskedWords.of(asked);
        assertThat(words.parts()).hasSizeLessThanOrEqualTo(24);
        index.search(words.query(false), Map.of(), 10);
        index.search(words.query(true), Map.of(), 10);
        MarkedWords marked = MarkedWords.whole(new LocalizedText(asked, "en"), words.marking(true));
        assertThat(marked.pieces().stream().map(MarkedWords.Piece::words))
                .as("nothing is lost")
                .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(asked));
    }

    @Test
    @DisplayName("words that say nothing are passed over, unless nothing else is asked")
    void passesOverEmptyWords() {
        assertThat(AskedWords.of("women in prison").parts())
                .extracting(AskedWords.Part::typed)
                .containsExactly("women", "prison");
        assertThat(AskedWords.of("in the").parts()).hasSize(2);
    }

    @Test
    @DisplayName(
            "the part of a long text with most of the words is shown, and the words are marked as they are written")
    void marksTheBestPart() {
        String text = "Nothing. ".repeat(100) + "Mothers wait for the first hearing in prison. "
                + "Nothing more. ".repeat(100);
        MarkedWords.Part part = MarkedWords.best(
                new LocalizedText(text, "en"), AskedWords.of("mother prison").marking(false));
        assertThat(part.marks()).isEqualTo(2);
        assertThat(part.words().text().text())
                .hasSizeLessThan(260)
                .startsWith("… ")
                .endsWith(" …");
        assertThat(part.words().pieces().stream().filter(MarkedWords.Piece::hit).map(MarkedWords.Piece::words))
                .containsExactly("Mothers", "prison");
    }

    @Test
    @DisplayName("a record that changed is found by its new words only, and one that a round has not put in is gone")
    void replacesAndForgets() throws IOException {
        SearchedRecord first = put("Before", "en");
        index.put(
                "test",
                new SearchedRecord(
                        first.id(), List.of(new LocalizedText("After", "en")), "", "", "", "", List.of(), Map.of()),
                2);
        assertThat(found("before")).isZero();
        assertThat(found("after")).isEqualTo(1);
        put("Before", "en");
        index.keep(2);
        assertThat(found("before")).isZero();
        assertThat(found("after")).isEqualTo(1);
    }

    private SearchedRecord put(String text, String language) throws IOException {
        SearchedRecord record = record(text, language);
        index.put("test", record, 1);
        return record;
    }

    private static SearchedRecord record(String text, String language) {
        return SearchedRecord.of(UUID.randomUUID(), new LocalizedText("T", language), "", "", "", "", text);
    }

    private int found(String asked) throws IOException {
        AskedWords words = AskedWords.of(asked);
        return index.search(words.query(false), Map.of(), 10).best().size();
    }
}

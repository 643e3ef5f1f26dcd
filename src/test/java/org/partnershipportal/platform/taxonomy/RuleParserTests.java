package org.partnershipportal.platform.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Translations;

@DisplayName("R6.2 rule numbers are typed and checked")
class RuleParserTests {

    private static final RuleSets SETS = RuleSets.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NMR 45                              | Mandela 45
            nmr45                               | Mandela 45
            NMR-45                              | Mandela 45
            NMR. 45.                            | Mandela 45
            Mandela 45                          | Mandela 45
            MANDELA 45                          | Mandela 45
            mandela-45                          | Mandela 45
            Mandela 45(1)                       | Mandela 45
            Mandela 45 (1) (a)                  | Mandela 45
            Mandela 45.1                        | Mandela 45
            Mandela rule 1                      | Mandela 1
            Mandela Rules 122                   | Mandela 122
            Mandela 045                         | Mandela 45
            Nelson Mandela Rules, rule 45       | Mandela 45
            the Nelson Mandela Rules: Rule 45   | Mandela 45
            Rule 45 of the Nelson Mandela Rules | Mandela 45
            Bangkok rule 26                     | Bangkok 26
            BR 26                               | Bangkok 26
            Bangkok Rules 70                    | Bangkok 70
            TR 8.2                              | Tokyo 8
            Tokyo 8                             | Tokyo 8
            Tokyo 23                            | Tokyo 23
            TR 8.2 (b)                          | Tokyo 8
            NMR ٤٥                              | Mandela 45
            NMR ۴۵                              | Mandela 45
            ＮＭＲ　４５                        | Mandela 45
            NMR ४५                              | Mandela 45
            قواعد نيلسون مانديلا، القاعدة ٤٥    | Mandela 45
            مانديلا 45                          | Mandela 45
            قواعد بانكوك ٢٦                     | Bangkok 26
            طوكيو ٨٫٢                           | Tokyo 8
            曼德拉规则第45条                    | Mandela 45
            纳尔逊·曼德拉规则第４５条           | Mandela 45
            《曼谷规则》第26条                  | Bangkok 26
            东京规则 8                          | Tokyo 8
            Règles Nelson Mandela, règle 45     | Mandela 45
            Règles de Bangkok, règle 26         | Bangkok 26
            Reglas Nelson Mandela, regla 45     | Mandela 45
            Reglas de Tokio 8                   | Tokyo 8
            Правила Нельсона Манделы, правило 45 | Mandela 45
            правило 45 Правил Нельсона Манделы  | Mandela 45
            Мандела 45                          | Mandela 45
            Бангкокские правила, правило 26     | Bangkok 26
            Токийские правила 8                 | Tokyo 8
            NMR 45, BR 26; TR 8.2               | Mandela 45; Bangkok 26; Tokyo 8
            NMR 45, 46, BR 26, 27               | Mandela 45; Mandela 46; Bangkok 26; Bangkok 27
            Mandela 45 and 46                   | Mandela 45; Mandela 46
            NMR 45、BR 26，TR 8                 | Mandela 45; Bangkok 26; Tokyo 8
            NMR 45، BR 26                       | Mandela 45; Bangkok 26
            NMR 45, Mandela 45(2)               | Mandela 45
            NMR 45,                             | Mandela 45
            """)
    void understandsWhatPeopleType(String typed, String expected) {
        assertThat(SETS.parse("rules", typed).stream().map(RuleRef::text)).containsExactly(expected.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mandela 45, para. 1                                             | Mandela 45
            NMR 45 para 1                                                   | Mandela 45
            Rule 45, paragraph 1, of the Nelson Mandela Rules               | Mandela 45
            paragraph 1 of rule 45 of the Nelson Mandela Rules              | Mandela 45
            Mandela rule 45, paras. 1 and 2                                 | Mandela 45
            NMR 45 paras 1-2, BR 26                                         | Mandela 45; Bangkok 26
            NMR 45, paras. 1, 2 and 3; BR 26                                | Mandela 45; Bangkok 26
            NMR 45 § 1                                                      | Mandela 45
            NMR 45 §1                                                       | Mandela 45
            NMR 45, §§ 1-2                                                  | Mandela 45
            NMR 45 ¶ 1                                                      | Mandela 45
            NMR 45, para. (1)                                               | Mandela 45
            NMR 45 (1), sub-para. (a)                                       | Mandela 45
            NMR 45(1)(ii)                                                   | Mandela 45
            Règles Nelson Mandela, règle 45, par. 1                         | Mandela 45
            règle 45, paragraphe 1, des Règles Nelson Mandela               | Mandela 45
            Mandela 45, al. 2                                               | Mandela 45
            l’alinéa 2 de la règle 45 des Règles Nelson Mandela             | Mandela 45
            Regla 45, párr. 1, de las Reglas Nelson Mandela                 | Mandela 45
            Reglas de Tokio, regla 8, párrs. 1 y 2                          | Tokyo 8
            Mandela 45, párr. 1 a)                                          | Mandela 45
            Mandela 45, apartado 1                                          | Mandela 45
            Mandela 45, inciso e)                                           | Mandela 45
            правило 45, п. 1, Правил Нельсона Манделы                       | Mandela 45
            пункт 1 правила 26 Бангкокских правил                           | Bangkok 26
            Мандела 45, пп. 1 и 2                                           | Mandela 45
            Бангкокские правила, правило 26, пункт 1                        | Bangkok 26
            曼德拉规则第45条第1款                                           | Mandela 45
            曼德拉规则第四十五条第一款                                      | Mandela 45
            曼德拉规则第一百二十二条                                        | Mandela 122
            曼德拉規則第45條第1款                                           | Mandela 45
            東京規則第8條第2項                                              | Tokyo 8
            القاعدة ٤٥، الفقرة ١، من قواعد نيلسون مانديلا                   | Mandela 45
            الفقرة 1 من القاعدة 45 من قواعد نيلسون مانديلا                  | Mandela 45
            قواعد بانكوك، القاعدة ٢٦، الفقرتان ١ و٢                         | Bangkok 26
            """)
    void understandsParagraphsInWordsAndSigns(String typed, String expected) {
        understandsWhatPeopleType(typed, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45 NMR                                           | Mandela 45
            rule 45 NMR                                      | Mandela 45
            Rule 45 (Nelson Mandela Rules)                   | Mandela 45
            45(1) Mandela                                    | Mandela 45
            rule 45 - Mandela Rules                          | Mandela 45
            26 Bangkok Rules                                 | Bangkok 26
            rule 26, Bangkok Rules                           | Bangkok 26
            rules 45 and 46 of the Nelson Mandela Rules      | Mandela 45; Mandela 46
            45 NMR, 26 BR                                    | Mandela 45; Bangkok 26
            rule 45 of the Mandela Rules, rule 8 of TR       | Mandela 45; Tokyo 8
            правило 26 Бангкокских правил                    | Bangkok 26
            правила 8 и 9 Токийских правил                   | Tokyo 8; Tokyo 9
            第45条（曼德拉规则）                             | Mandela 45
            القاعدة 26 من قواعد بانكوك                       | Bangkok 26
            regla 8 de las Reglas de Tokio                   | Tokyo 8
            règles 8 et 9 des Règles de Tokyo                | Tokyo 8; Tokyo 9
            """)
    void understandsTheSetBehindTheNumber(String typed, String expected) {
        understandsWhatPeopleType(typed, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N.M.R. 45                     | Mandela 45
            n.m.r.45                      | Mandela 45
            B.R. 26                       | Bangkok 26
            T.R. 8.2                      | Tokyo 8
            Mandela n° 45                 | Mandela 45
            Mandela nº 45                 | Mandela 45
            Mandela n.º 45                | Mandela 45
            Мандела № 45                  | Mandela 45
            Mandela no. 45                | Mandela 45
            Mandela núm. 45               | Mandela 45
            règle n° 45 des Règles Nelson Mandela | Mandela 45
            مانديلا رقم ٤٥                | Mandela 45
            NMR – 45                      | Mandela 45
            - NMR 45                      | Mandela 45
            """)
    void understandsDotsInAnAcronymAndTheSignOfANumber(String typed, String expected) {
        understandsWhatPeopleType(typed, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قواعد نيلسون مانديلا ٤٥ وقواعد بانكوك ٢٦  | Mandela 45; Bangkok 26
            مانديلا ٤٥ و٤٦                            | Mandela 45; Mandela 46
            曼德拉规则45和46                          | Mandela 45; Mandela 46
            曼德拉规则第45条、曼谷规则第26条          | Mandela 45; Bangkok 26
            ＮＭＲ　４５（１）                        | Mandela 45
            NMR ۴۵ (۱)                                | Mandela 45
            """)
    void understandsSeveralInEachScript(String typed, String expected) {
        understandsWhatPeopleType(typed, expected);
    }

    @Test
    void understandsTheFullTitleOfEachSetInEachLanguage() {
        for (RuleSet set : SETS.all()) {
            for (Language language : Language.values()) {
                for (String name : List.of(
                        set.name(language),
                        set.shortNames().in(language),
                        set.labels().in(language))) {
                    assertThat(SETS.parse("rules", name + " 8")).as(name).containsExactly(new RuleRef(set.code(), 8));
                    assertThat(SETS.parse("rules", "8 " + name)).as(name).containsExactly(new RuleRef(set.code(), 8));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NMR -45",
                "Mandela -45",
                "NMR \u201345",
                "-45 NMR",
                "NMR 45, -46",
                "NMR 45,-46",
                "NMR (-45)",
                "NMR 45 (-1)",
                "NMR .45",
                "NMR 45.1.2",
                "NMR 45.1e3",
                "NMR 45 para",
                "NMR para 1",
                "para 1",
                "NMR 45 (Mandela",
                "NMR 45 (and)",
                "45 NMR BR",
                "NMR 45 to 46",
                "NMR 45, 46 BR 26",
                "NMR 45 第46",
                "曼德拉规则第五"
            })
    void refusesNegativeNumbersDecimalsAndBrokenReferences(String typed) {
        assertThat(problem(typed).key()).startsWith("taxonomy.problem.rule-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NMR 45(0)            | 0
            NMR 45.0             | 0
            NMR 45, para. 0      | 0
            NMR 45 § 0           | 0
            曼德拉规则第45条第0款 | 0
            NMR 45 (٠)           | 0
            NMR 45.05            | 05
            NMR 45.50            | 50
            TR 8.25              | 25
            NMR 45 (13)          | 13
            NMR 45, paras. 1, 46 | 46
            """)
    void refusesParagraphsThatNoRuleHasWithTheCure(String typed, String paragraph) {
        assertThat(sentence(typed, Language.EN))
                .isEqualTo("Rules have no paragraph " + paragraph
                        + ". Enter a paragraph from 1 to 12, such as “Mandela 45(1)”, or leave it out.");
        assertThat(SETS.parse("rules", "TR 3.12")).hasSize(1);
    }

    @Test
    void asksForTheSetWhereItCouldBeTheOneBeforeOrTheOneBehind() {
        assertThat(sentence("NMR 45, 26 and 27 BR", Language.EN))
                .startsWith("“26” does not say which set of rules you mean.");
        assertThat(sentence("45, BR 26", Language.EN)).startsWith("“45” does not say which set of rules you mean.");
        assertThat(sentence("Mandela, BR 26", Language.EN)).startsWith("Add the number of the rule");
        assertThat(sentence("NMR 0.5", Language.EN)).startsWith("Mandela Rules start at 1.");
    }

    @Test
    void understandsOneRulePerLine() {
        assertThat(SETS.parse("rules", "NMR 45\nBR 26\n\n"))
                .extracting(RuleRef::text)
                .containsExactly("Mandela 45", "Bangkok 26");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mandela 123            | Mandela Rules end at 122. Enter 1 to 122.
            NMR 123                | Mandela Rules end at 122. Enter 1 to 122.
            NMR ١٢٣                | Mandela Rules end at 122. Enter 1 to 122.
            NMR 45²                | Mandela Rules end at 122. Enter 1 to 122.
            NMR 45, 123            | Mandela Rules end at 122. Enter 1 to 122.
            NMR 99999999999999999  | Mandela Rules end at 122. Enter 1 to 122.
            Bangkok 71             | Bangkok Rules end at 70. Enter 1 to 70.
            NMR 71, BR 71          | Bangkok Rules end at 70. Enter 1 to 70.
            Tokyo 24               | Tokyo Rules end at 23. Enter 1 to 23.
            TR 24.1                | Tokyo Rules end at 23. Enter 1 to 23.
            Mandela 0              | Mandela Rules start at 1. Enter 1 to 122.
            BR 0                   | Bangkok Rules start at 1. Enter 1 to 70.
            TR 000                 | Tokyo Rules start at 1. Enter 1 to 23.
            TR ٠                   | Tokyo Rules start at 1. Enter 1 to 23.
            Mandela                | Add the number of the rule, from 1 to 122, such as “Mandela 1”.
            Bangkok Rules,         | Add the number of the rule, from 1 to 70, such as “Bangkok 1”.
            45                     | “45” does not say which set of rules you mean. Put the name before the number, such as “Mandela 45”.
            0                      | “0” does not say which set of rules you mean. Put the name before the number, such as “Mandela 45”.
            rule 45                | “rule 45” does not say which set of rules you mean. Put the name before the number, such as “Mandela 45”.
            rule                   | “rule” does not say which set of rules you mean. Put the name before the number, such as “Mandela 45”.
            """)
    void refusesWithTheCure(String typed, String sentence) {
        assertThat(sentence(typed, Language.EN)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Havana 8",
                "prison",
                "Mandela prison 45",
                "Mandela 45 prison",
                "Mandela 45 bis",
                "Nelson 45 Mandela",
                "Mandelaa 45",
                "Mandela Bangkok 45",
                "NMR 43-46",
                "NMR 45 46",
                "NMR 45 BR 26",
                "NMR \u221245",
                "NMR 45(",
                "NMR (45)",
                "NMR 45(abc)",
                "NMR 4e1",
                "NMR 0x2D",
                "NMR XLV",
                "NMR \u0000 45",
                "=NMR 45",
                "<b>NMR 45</b>",
                "SMR 45",
                "A/RES/70/175",
                "NMR 45, tea",
                "😀",
                "#45"
            })
    void refusesOtherWords(String typed) {
        Problem problem = problem(typed);
        assertThat(problem.field()).isEqualTo("rules");
        assertThat(problem.key()).startsWith("taxonomy.problem.rule-");
        assertThat(sentence(typed, Language.EN)).contains("such as “Mandela 45”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", ",", " ، ;"})
    void refusesNothing(String typed) {
        assertThat(problem(typed).key()).isEqualTo("shared.problem.missing");
    }

    @Test
    void refusesWhatIsTooLongToBeRules() {
        assertThat(problem("NMR 45, ".repeat(1250)).key()).isEqualTo("shared.problem.too-long");
        assertThat(SETS.parse("rules", "NMR 45, ".repeat(125))).hasSize(1);
        assertThat(problem("NMR 45, ".repeat(125) + " "))
                .returns("shared.problem.too-long", Problem::key)
                .returns(List.of(1001, 1000, 1), Problem::args);
    }

    @Test
    void ordersRulesBySetAndNumber() {
        assertThat(new TreeSet<>(SETS.parse("rules", "Tokyo 2, NMR 10, NMR 9, BR 26, NMR 10")))
                .extracting(RuleRef::toString)
                .containsExactly("Bangkok 26", "Mandela 9", "Mandela 10", "Tokyo 2");
    }

    @Test
    void quotesOnlyTheBeginningOfALongWordAndNoControlCharacter() {
        assertThat(problem("x".repeat(500)).args().getFirst()).isEqualTo("x".repeat(40) + "…");
        assertThat(problem("x".repeat(40)).args().getFirst()).isEqualTo("x".repeat(40));
        assertThat(problem("a\u0000b\u202E").args().getFirst()).isEqualTo("ab");
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void readsBackWhatItShowsInEveryLanguage(Rule rule) {
        assertThat(SETS.parse("rules", rule.ref().text())).containsExactly(rule.ref());
        for (Language language : Language.values()) {
            assertThat(SETS.parse("rules", SETS.text(rule.ref(), language)))
                    .as(language.nativeName())
                    .containsExactly(rule.ref());
        }
    }

    @Test
    void saysTheCureInEachLanguage() {
        for (Language language : Language.values()) {
            assertThat(sentence("Mandela 123", language))
                    .as(language.nativeName())
                    .contains("122");
            assertThat(sentence("Havana 8", language)).as(language.nativeName()).contains("Havana 8", "Mandela 45");
        }
    }

    static Stream<Rule> allRules() {
        return List.of(1, 45, 70).stream()
                .flatMap(n -> SETS.rules().stream().filter(rule -> rule.ref().ruleNumber() == n));
    }

    private static Problem problem(String typed) {
        return catchThrowableOfType(InvalidInput.class, () -> SETS.parse("rules", typed))
                .problems()
                .getFirst();
    }

    private static String sentence(String typed, Language language) {
        Problem problem = problem(typed);
        return Translations.standard()
                .text(language, problem.key(), problem.args().toArray());
    }
}

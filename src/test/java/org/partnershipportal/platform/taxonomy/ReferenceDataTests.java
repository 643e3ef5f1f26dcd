package org.partnershipportal.platform.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

class ReferenceDataTests {

    @Test
    void holdsThreeSetsOfRulesWithAllTheirNumbers_R6_2() {
        RuleSets sets = RuleSets.standard();
        assertThat(sets.all()).extracting(RuleSet::code).containsExactly("MANDELA", "BANGKOK", "TOKYO");
        assertThat(sets.all()).extracting(RuleSet::last).containsExactly(122, 70, 23);
        assertThat(sets.all())
                .extracting(RuleSet::resolution)
                .containsExactly("A/RES/70/175", "A/RES/65/229", "A/RES/45/110");
        assertThat(sets.rules()).hasSize(215);
        for (RuleSet set : sets.all()) {
            assertThat(sets.rules(set.code()))
                    .extracting(rule -> rule.ref().ruleNumber())
                    .isEqualTo(IntStream.rangeClosed(1, set.last()).boxed().toList());
        }
        assertThat(sets.rules("HAVANA")).isEmpty();
        assertThat(sets.find("mandela")).isEmpty();
        assertThat(sets.find(new RuleRef("MANDELA", 123))).isEmpty();
        assertThat(sets.find(new RuleRef("MANDELA", 0))).isEmpty();
    }

    @Test
    void saysWhichRulesSpeakOfWomenAndOfChildrenOfPrisoners() {
        RuleSets sets = RuleSets.standard();
        assertThat(sets.rules()).filteredOn(Rule::women).hasSize(76);
        assertThat(sets.rules()).filteredOn(Rule::childrenOfPrisoners).hasSize(31);
        assertThat(sets.find(new RuleRef("MANDELA", 28))).hasValueSatisfying(rule -> {
            assertThat(rule.women()).isTrue();
            assertThat(rule.childrenOfPrisoners()).isTrue();
        });
        assertThat(sets.rules("TOKYO")).noneMatch(Rule::women);
    }

    @Test
    void marksParaphrasedHeadingsAsUnofficial() {
        assertThat(RuleSets.standard().rules())
                .filteredOn(rule -> !rule.isUnofficial(Language.EN))
                .extracting(rule -> rule.ref().ruleSet())
                .containsOnly("TOKYO")
                .hasSize(23);
        assertThat(RuleSets.standard().rules())
                .allSatisfy(rule -> assertThat(rule.headings().byLanguage())
                        .hasSize(Language.values().length)
                        .allSatisfy((language, heading) ->
                                assertThat(heading).isNotBlank().doesNotContain("'")));
        assertThat(RuleSets.standard().rules()).allMatch(rule -> rule.isUnofficial(Language.AR));
    }

    @Test
    void headsEveryTargetInSixLanguages() {
        assertThat(SdgTargets.standard().all())
                .hasSize(169)
                .allSatisfy(target -> assertThat(target.headings().byLanguage())
                        .hasSize(Language.values().length)
                        .allSatisfy((language, heading) ->
                                assertThat(heading).isNotBlank().doesNotContain("'")));
        assertThat(SdgTargets.standard().find("16.3").orElseThrow().heading(Language.AR))
                .isEqualTo(new LocalizedText("سيادة القانون وتكافؤ فرص اللجوء إلى العدالة", "ar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accès à la justice", "ПРАВОСУДИЮ", "诉诸司法", "العدالة", "acceso a la justicia"})
    void findsATargetByWordsOfItsHeadingInAnyLanguage(String typed) {
        assertThat(SdgTargets.standard().all())
                .filteredOn(target -> target.matches(typed))
                .extracting(SdgTarget::code)
                .containsExactly("16.3");
    }

    @ParameterizedTest
    @CsvSource({
        "AR, مانديلا 45",
        "ZH, 曼德拉规则第45条",
        "EN, Mandela 45",
        "FR, Mandela 45",
        "RU, Мандела 45",
        "ES, Mandela 45"
    })
    void namesARuleInTheReadersLanguage(Language language, String text) {
        assertThat(RuleSets.standard().text(new RuleRef("MANDELA", 45), language))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesSetsThemesGoalsAndInstrumentsInEachLanguage(Language language) {
        assertThat(RuleSets.standard().all()).allSatisfy(set -> {
            assertThat(set.names().shownIn(language)).isEqualTo(language);
            assertThat(set.shortNames().shownIn(language)).isEqualTo(language);
        });
        assertThat(Themes.standard().all()).allMatch(theme -> theme.names().shownIn(language) == language);
        assertThat(SdgTargets.standard().all())
                .allMatch(target -> target.goalNames().shownIn(language) == language);
        assertThat(Instruments.standard().all())
                .allMatch(instrument -> instrument.names().shownIn(language) == language);
    }

    @Test
    @DisplayName("R12.1 themes are data")
    void holdsThirtyFourThemes() {
        Themes themes = Themes.standard();
        assertThat(themes.all())
                .hasSize(34)
                .extracting(Theme::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z-]+"));
        assertThat(themes.name("women-prisoners", Language.ES)).isEqualTo("Mujeres reclusas");
        assertThat(themes.find("Women-prisoners")).isEmpty();
        assertThat(themes.name("gone", Language.ES)).isEqualTo("gone");
        assertThat(themes.find("overcrowding").orElseThrow().matches("hacina")).isTrue();
        assertThat(themes.find("overcrowding").orElseThrow().matches("مكتظ")).isFalse();
    }

    @Test
    void holds169TargetsOf17Goals() {
        SdgTargets targets = SdgTargets.standard();
        assertThat(targets.all()).hasSize(169).extracting(SdgTarget::code).doesNotHaveDuplicates();
        assertThat(targets.all())
                .extracting(SdgTarget::goal)
                .containsOnly(IntStream.rangeClosed(1, 17).boxed().toArray(Integer[]::new));
        assertThat(targets.all())
                .filteredOn(SdgTarget::close)
                .extracting(SdgTarget::code)
                .containsExactly("5.1", "10.3", "16.3", "16.6", "16.7", "16.10", "16.a", "17.9", "17.16", "17.17");
        assertThat(targets.all()).allMatch(target -> target.code().startsWith(target.goal() + "."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16.3          | 16.3
            16.a          | 16.a
            16.A          | 16.a
            SDG 16.3      | 16.3
            SDG target 16.3 | 16.3
            ODD 16.a      | 16.a
            ODS 16.10     | 16.10
            ЦУР 16.3      | 16.3
            16.а          | 16.a
            ١٦٫٣          | 16.3
            16-أ          | 16.a
            １６．３       | 16.3
            目标16.3      | 16.3
            8.10          | 8.10
            8.1           | 8.1
            """)
    void understandsTargetsAsPeopleTypeThem(String typed, String code) {
        assertThat(SdgTargets.standard().parse("targets", typed).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.11", "18.1", "0.1", "16.0", "16.e", "1.c", "17.20", "16.01", "9999.1"})
    void refusesTargetsThatDoNotExist(String typed) {
        assertThat(problemKey(typed)).startsWith("taxonomy.problem.sdg-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "16",
                "16.",
                ".3",
                "peace",
                "16.3.1",
                "16.3, 16.4",
                "peace 16.3",
                "16.3 peace",
                "16.3\u0000",
                "16.ab",
                "99999999999.1"
            })
    void refusesWhatIsNoTarget(String typed) {
        assertThat(problemKey(typed)).isEqualTo("taxonomy.problem.sdg-unreadable");
    }

    @Test
    void tellsTheTreatyAgainstTortureFromTheCommitteeAgainstTorture() {
        Instruments instruments = Instruments.standard();
        assertThat(instruments.all()).hasSize(28).extracting(Instrument::code).doesNotHaveDuplicates();
        assertThat(instruments.all(Instrument.Kind.TREATY)).hasSize(9);
        assertThat(instruments.all(Instrument.Kind.PROTOCOL)).hasSize(9);
        assertThat(instruments.all(Instrument.Kind.BODY)).hasSize(10);
        assertThat(instruments.find("treaty:CAT").orElseThrow().name(Language.EN))
                .startsWith("Convention against Torture");
        assertThat(instruments.find("body:CAT").orElseThrow().name(Language.EN)).isEqualTo("Committee against Torture");
        assertThat(instruments.find("CAT")).isEmpty();
    }

    @Test
    void everyEntityHasANameInEachLanguage() {
        assertThat(InternationalBodies.standard().all())
                .allSatisfy(body -> assertThat(Language.values())
                        .allSatisfy(language -> assertThat(body.names().shownIn(language))
                                .as(body.acronym())
                                .isEqualTo(language)));
        assertThat(InternationalBodies.standard().all())
                .hasSize(40)
                .extracting(InternationalBody::acronym)
                .doesNotHaveDuplicates();
        assertThat(InternationalBodies.standard().find("unodc")).isEmpty();
    }

    @Test
    void fallsBackToEnglishAndSaysSoWhereThereIsNoNameInTheLanguage() {
        Names names = new Names(Map.of(Language.EN, "Name", Language.FR, "Nom"));
        assertThat(names.in(Language.AR)).isEqualTo("Name");
        assertThat(names.shownIn(Language.AR)).isEqualTo(Language.EN);
        assertThat(names.shownIn(Language.FR)).isEqualTo(Language.FR);
    }

    @Test
    void refusesANameWithoutEnglish() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Names(Map.of(Language.FR, "Nom")));
    }

    private static String problemKey(String typed) {
        return catchThrowableOfType(
                        InvalidInput.class, () -> SdgTargets.standard().parse("targets", typed))
                .key();
    }
}

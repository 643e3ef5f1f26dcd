package org.partnershipportal.platform.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;

class CountriesTests {

    private static final Countries COUNTRIES = Countries.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void holdsTheMembersTheHolySeeAndTheStateOfPalestine() {
        assertThat(COUNTRIES.all()).hasSize(195);
        assertThat(COUNTRIES.all()).filteredOn(c -> c.isUnMember(TODAY)).hasSize(193);
        assertThat(COUNTRIES.all())
                .filteredOn(c -> !c.isUnMember(TODAY))
                .extracting(c -> c.code().iso3())
                .containsExactly("VAT", "PSE");
        assertThat(COUNTRIES.all()).extracting(Country::iso2).doesNotHaveDuplicates();
        assertThat(COUNTRIES.all())
                .extracting(Country::m49)
                .allMatch(m49 -> m49.matches("\\d{3}"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HKG", "TWN", "XKX", "GRL", "PRI", "ESH", "ZZZ", "EUR"})
    void letsNoTerritoryAndNoUnknownCodeBeAState(String iso3) {
        CountryCode code = new CountryCode(iso3);
        assertThat(COUNTRIES.canBeState(code)).isFalse();
        assertThat(COUNTRIES.byIso3(iso3)).isEmpty();
        assertThat(COUNTRIES.isUnMember(code, TODAY)).isFalse();
        assertThat(COUNTRIES.isLdc(code, TODAY)).isFalse();
        assertThat(COUNTRIES.countsAsDevelopingByDefault(code)).isFalse();
        assertThat(COUNTRIES.name(code, Language.FR)).isEqualTo(iso3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "na", "nam", "Namibia", "NAMI", "N A", "null", "NA", "<b>"})
    void knowsNoCountryByAnyOtherText(String text) {
        assertThat(COUNTRIES.byIso3(text)).isEmpty();
    }

    @Test
    void keepsTheCodeOfNamibia() {
        assertThat(COUNTRIES.byIso2("NA")).map(c -> c.code().iso3()).contains("NAM");
        assertThat(COUNTRIES.byIso3("NAM")).map(Country::iso2).contains("NA");
        assertThat(COUNTRIES.byIso2("na")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AND, 020", "AFG, 004", "AUS, 036", "ATG, 028"})
    void keepsTheZerosOfM49(String iso3, String m49) {
        assertThat(COUNTRIES.byIso3(iso3)).map(Country::m49).contains(m49);
    }

    @ParameterizedTest
    @CsvSource({
        "TUR, AR, تركيا",
        "TUR, ZH, 土耳其",
        "TUR, EN, Türkiye",
        "TUR, FR, Türkiye",
        "TUR, RU, Турция",
        "TUR, ES, Türkiye",
        "CIV, AR, كوت ديفوار",
        "CIV, ZH, 科特迪瓦",
        "CIV, EN, Côte d’Ivoire",
        "CIV, FR, Côte d’Ivoire",
        "CIV, RU, Кот-д’Ивуар",
        "CIV, ES, Côte d’Ivoire",
        "MKD, EN, North Macedonia",
        "SWZ, EN, Eswatini",
        "CZE, EN, Czechia",
        "CPV, EN, Cabo Verde",
        "PSE, EN, State of Palestine",
        "VAT, EN, Holy See",
        "BOL, ES, Bolivia (Estado Plurinacional de)",
        "PRK, EN, Democratic People’s Republic of Korea"
    })
    void saysTheNameAsTheUnitedNationsDo(String iso3, Language language, String name) {
        assertThat(COUNTRIES.name(new CountryCode(iso3), language)).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEveryStateInEachLanguageWithTypographicApostrophes(Language language) {
        assertThat(COUNTRIES.all(language)).hasSize(195).allSatisfy(country -> {
            assertThat(country.names().shownIn(language)).isEqualTo(language);
            assertThat(country.name(language)).isNotBlank().doesNotContain("'", "(the)", "\u00A0");
            assertThat(country.name(language)).isEqualTo(country.name(language).strip());
        });
        assertThat(COUNTRIES.all(language)).extracting(c -> c.name(language)).doesNotHaveDuplicates();
    }

    @Test
    void sortsAsReadersExpect() {
        assertThat(english()).startsWith("Afghanistan", "Albania", "Algeria").endsWith("Yemen", "Zambia", "Zimbabwe");
        assertThat(english()).containsSubsequence("Costa Rica", "Côte d’Ivoire", "Croatia");
        assertThat(english()).containsSubsequence("Nepal", "Netherlands (Kingdom of the)", "New Zealand");
        assertThat(english()).containsSubsequence("Tunisia", "Türkiye", "Turkmenistan");
        assertThat(english()).containsSubsequence("Gabon", "Gambia", "Georgia");
        assertThat(names(Language.FR))
                .containsSubsequence("Égypte", "El Salvador", "Émirats arabes unis", "Équateur", "Érythrée", "Espagne");
        assertThat(names(Language.ES)).containsSubsequence("Nueva Zelandia", "Omán");
        assertThat(names(Language.RU)).startsWith("Австралия").endsWith("Япония");
        assertThat(names(Language.ZH)).startsWith("阿尔巴尼亚").containsSubsequence("巴西", "法国", "中非共和国", "中国");
    }

    @Test
    void leavesTheOutOfTheSortKey() {
        assertThat(COUNTRIES.byIso3("NLD").orElseThrow().sortKey(Language.EN)).isEqualTo("Netherlands");
        assertThat(COUNTRIES.byIso3("BOL").orElseThrow().sortKey(Language.EN))
                .isEqualTo("Bolivia (Plurinational State of)");
        assertThat(COUNTRIES.all())
                .extracting(c -> c.sortKey(Language.EN))
                .noneMatch(k -> k.contains("(the)") || k.startsWith("The "));
    }

    @Test
    void putsEachMemberInItsRegionalGroup() {
        Map<RegionalGroup, Long> sizes = COUNTRIES.all().stream()
                .flatMap(c -> c.group().stream())
                .collect(Collectors.groupingBy(g -> g, Collectors.counting()));
        assertThat(sizes)
                .isEqualTo(Map.of(
                        RegionalGroup.AFRICAN, 54L,
                        RegionalGroup.ASIA_PACIFIC, 54L,
                        RegionalGroup.EASTERN_EUROPEAN, 23L,
                        RegionalGroup.GRULAC, 33L,
                        RegionalGroup.WEOG, 29L));
        assertThat(COUNTRIES.group(new CountryCode("VAT"))).isEmpty();
        assertThat(COUNTRIES.group(new CountryCode("TUR"))).contains(RegionalGroup.WEOG);
        assertThat(COUNTRIES.group(new CountryCode("ECU"))).contains(RegionalGroup.GRULAC);
    }

    @Test
    void presetsDevelopingToNoForWesternEuropeAndOthersOnly_R3_1() {
        Set<String> no = COUNTRIES.all().stream()
                .filter(c -> !COUNTRIES.countsAsDevelopingByDefault(c.code()))
                .map(c -> c.code().iso3())
                .collect(Collectors.toSet());
        assertThat(no)
                .hasSize(29)
                .contains("CHE", "TUR", "USA", "AUS", "ISR")
                .doesNotContain("ECU", "ZMB", "VAT", "POL", "JPN");
    }

    @Test
    void saysSinceWhenAStateIsAMember() {
        CountryCode southSudan = new CountryCode("SSD");
        assertThat(COUNTRIES.isUnMember(southSudan, LocalDate.of(2011, 7, 13))).isFalse();
        assertThat(COUNTRIES.isUnMember(southSudan, LocalDate.of(2011, 7, 14))).isTrue();
        assertThat(COUNTRIES.isUnMember(new CountryCode("PSE"), TODAY)).isFalse();
    }

    @Test
    void countsTheThreeLists() {
        LocalDate taken = LocalDate.of(2024, 12, 13);
        assertThat(COUNTRIES.all()).filteredOn(c -> c.ldc().on(taken)).hasSize(44);
        assertThat(COUNTRIES.all()).filteredOn(c -> c.lldc().on(taken)).hasSize(32);
        assertThat(COUNTRIES.all()).filteredOn(c -> c.sids().on(taken)).hasSize(37);
        assertThat(COUNTRIES.isLldc(new CountryCode("ZMB"), TODAY)).isTrue();
        assertThat(COUNTRIES.isLldc(new CountryCode("FRA"), TODAY)).isFalse();
        assertThat(COUNTRIES.isSids(new CountryCode("FJI"), TODAY)).isTrue();
        assertThat(COUNTRIES.isSids(new CountryCode("ZMB"), TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BTN, 2023-12-13", "STP, 2024-12-13"})
    void endsTheListingOnTheDayAStateLeftTheLeastDevelopedCountries(String iso3, LocalDate left) {
        CountryCode code = new CountryCode(iso3);
        assertThat(COUNTRIES.isLdc(code, left.minusDays(1))).isTrue();
        assertThat(COUNTRIES.isLdc(code, left)).isFalse();
        assertThat(COUNTRIES.isLdc(code, TODAY)).isFalse();
        assertThat(COUNTRIES.find(code).orElseThrow().ldc().toConfirmOn(TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BGD, 2026-11-24", "LAO, 2026-11-24", "NPL, 2026-11-24", "SLB, 2027-12-13"})
    void asksForConfirmationWhereLeavingWasDueAndIsNotKnown(String iso3, LocalDate due) {
        CountryCode code = new CountryCode(iso3);
        DatedListing ldc = COUNTRIES.find(code).orElseThrow().ldc();
        assertThat(ldc.toConfirmOn(due.minusDays(1))).isFalse();
        assertThat(ldc.toConfirmOn(due)).isTrue();
        assertThat(ldc.due()).isEqualTo(due);
        assertThat(COUNTRIES.isLdc(code, due.minusDays(1))).isTrue();
        assertThat(COUNTRIES.isLdc(code, due))
                .as("no timer takes a State off the list")
                .isTrue();
    }

    @Test
    void keepsEveryOtherLeastDevelopedCountryWithoutADueDay() {
        List<String> due = COUNTRIES.all().stream()
                .filter(c -> c.ldc().due() != null)
                .map(c -> c.code().iso3())
                .toList();
        assertThat(due).containsExactlyInAnyOrder("BGD", "LAO", "NPL", "SLB");
    }

    @ParameterizedTest
    @CsvSource({
        "CIV, cote d'ivoire",
        "CIV, COTE D’IVOIRE",
        "CIV, ivoire",
        "CIV, кот д'ивуар",
        "CIV, ديفوار",
        "CIV, 科特迪瓦",
        "CIV, civ",
        "TUR, turkiye",
        "TUR, турция",
        "NAM, na",
        "NAM, 516",
        "GBR, royaume-uni",
        "GBR, royaume uni",
        "BRA, brésil",
        "JPN, اليابان",
        "PSE, palestin"
    })
    void findsAStateByItsNameInAnyLanguage(String iso3, String typed) {
        assertThat(COUNTRIES.byIso3(iso3).orElseThrow().matches(typed)).isTrue();
    }

    @Test
    void findsNoOtherState() {
        assertThat(COUNTRIES.byIso3("ECU").orElseThrow().matches("peru")).isFalse();
        assertThat(COUNTRIES.all()).noneMatch(c -> c.matches("Atlantis"));
        assertThat(COUNTRIES.all()).noneMatch(c -> c.matches(".*"));
    }

    private static List<String> english() {
        return names(Language.EN);
    }

    private static List<String> names(Language language) {
        return COUNTRIES.all(language).stream().map(c -> c.name(language)).toList();
    }
}

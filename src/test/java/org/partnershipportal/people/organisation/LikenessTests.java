package org.partnershipportal.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.StakeholderGroup;

class LikenessTests {

    @Test
    void offersNineOfTenPairsThatAreTheSameAndAtMostOneOfTenThatAreNot() {
        assertThat(NamePairs.all()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(NamePairs.offered(NamePairs::isSame)).as(wrong(true)).isGreaterThanOrEqualTo(90);
        assertThat(NamePairs.offered(pair -> !pair.isSame())).as(wrong(false)).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fundación Observatorio de Prisiones | FUNDACION OBSERVATORIO DE PRISIONES",
                "Prison Watch Zambia | Zambia Prison Watch Ltd.",
                "Prison Watch Zambia | Prison Wacth Zambia",
                "Association for the Prevention of Torture | Asociation for Prevention of Torture",
                "Комитет против пыток | КОМИТЕТ ПРОТИВ ПЫТОК, АНО",
                "مؤسسة مراقبة السجون | مؤسسه مراقبة السجون",
                "监狱观察协会 | 监狱观察协会",
                "Straße e.V. | strasse",
                "Łódź Legal Clinic | Lodz Legal Clinic",
                "Ombudsman's Office of Ecuador | Ombudsman’s Office of Ecuador"
            })
    void takesForLikelyTwinsWhateverCaseAccentsFormAndOrder(String one, String other) {
        assertThat(likeness(one, other)).isGreaterThanOrEqualTo(Likeness.LIKELY);
        assertThat(NameKeys.grams(one)).containsAnyElementsOf(NameKeys.grams(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prison Watch Zambia | Human Rights Commission Zambia",
                "Ministry of Justice | Ministry of Health",
                "Women's Prison Network | University Law Clinic",
                "监狱观察协会 | 妇女权利中心",
                "Комитет против пыток | Центр содействия реформе"
            })
    void doesNotTakeDifferentOrganisationsForTwins(String one, String other) {
        assertThat(likeness(one, other)).isLessThan(Likeness.LIKELY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Commission nationale des droits de l'homme | NER | Commission nationale des droits de l'homme | NGA",
                "Niger Human Rights Commission | NER | Nigeria Human Rights Commission | NGA",
                "Commission des droits de l'homme du Niger | - | Human Rights Commission of Nigeria | -",
                "Комиссия по правам человека Нигера | - | Комиссия по правам человека Нигерии | -",
                "尼日尔人权委员会 | - | 尼日利亚人权委员会 | -",
                "لجنة حقوق الإنسان في النيجر | - | لجنة حقوق الإنسان في نيجيريا | -",
                "Comisión de Derechos Humanos de Níger | - | Comisión de Derechos Humanos de Nigeria | -",
                "Amnesty International Kenya | KEN | Amnesty International | -"
            })
    void keepsTheSameNameOfTwoCountriesApart(String one, String country, String other, String otherCountry) {
        assertThat(Likeness.of(claim(one, country, "", ""), claim(other, otherCountry, "", "")))
                .isLessThan(Likeness.LIKELY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "National Human Rights Commission | Comisión Nacional de Derechos Humanos",
                "National Human Rights Commission | Commission nationale des droits de l'homme",
                "National Human Rights Commission | Национальная комиссия по правам человека",
                "National Human Rights Commission | 国家人权委员会",
                "National Human Rights Commission | اللجنة الوطنية لحقوق الإنسان",
                "Penal Reform Intl. | International Penal Reform",
                "Nat'l Bar Assoc. | National Bar Association",
                "Odbor za ljudska prava | Одбор за људска права",
                "人權觀察 | 人权观察",
                "GANHRI | Global Alliance of National Human Rights Institutions (GANHRI)",
                "UNICEF | Unicef"
            })
    void takesOneNameInTwoLanguagesScriptsOrFormsForTheSame(String one, String other) {
        assertThat(Likeness.of(claim(one, "ECU", "", ""), claim(other, "ECU", "", "")))
                .isGreaterThanOrEqualTo(Likeness.LIKELY);
    }

    @Test
    void countsAWebsiteOrMailDomainButNotThatOfAPublicProvider() {
        String one = "Fundación Ventana Abierta";
        String other = "Ventana";
        assertThat(Likeness.of(
                        claim(one, "ECU", "a@ventana.org", ""), claim(other, "ECU", "", "https://www.ventana.org/x")))
                .isGreaterThanOrEqualTo(Likeness.LIKELY);
        assertThat(Likeness.of(claim(one, "ECU", "a@gmail.com", ""), claim(other, "ECU", "b@gmail.com", "")))
                .isLessThan(Likeness.LIKELY);
        assertThat(Likeness.of(
                        claim("Amnesty International Kenya", "KEN", "a@amnesty.org", ""),
                        claim("Amnesty International Ghana", "GHA", "b@amnesty.org", "")))
                .isLessThan(Likeness.LIKELY);
    }

    @Test
    void doubtsThatAMinistryAndAnAssociationAreTheSame() {
        String name = "Human Rights Commission";
        Claim state = Claim.of(name, null, StakeholderGroup.GOVERNMENT, "", "");
        Claim society = Claim.of(name, null, StakeholderGroup.CIVIL_SOCIETY, "", "");
        assertThat(Likeness.of(state, society)).isLessThan(Likeness.of(state, state));
    }

    @Test
    void findsNothingAlikeInNoLetters() {
        assertThat(likeness("🕊", "🕊")).isZero();
        assertThat(likeness("Ltd", "LTD")).isGreaterThanOrEqualTo(Likeness.LIKELY);
    }

    private static double likeness(String one, String other) {
        return Likeness.of(Claim.of(one), Claim.of(other));
    }

    private static Claim claim(String name, String country, String eMail, String website) {
        return Claim.of(name, country.equals("-") ? null : new CountryCode(country), null, eMail, website);
    }

    private static String wrong(boolean same) {
        List<NamePairs> wrong = NamePairs.all().stream()
                .filter(pair -> pair.isSame() == same && pair.isOffered() != same && !pair.isKeptApart())
                .toList();
        return wrong.stream()
                .map(pair -> String.format("%.2f %s", pair.likeness(), pair.text()))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}

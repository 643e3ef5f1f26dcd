package org.partnershipportal.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.StakeholderGroup;

class OrganisationTypeTests {

    @Test
    void offersAllInTheirOrderWhileNothingIsTyped() {
        assertThat(OrganisationType.find(" ", Language.EN)).containsExactly(OrganisationType.values());
    }

    @Test
    void findsWhereAWordBeginsBeforeWhereItStandsWithinOne() {
        assertThat(OrganisationType.find("National non", Language.EN))
                .containsExactly(OrganisationType.NATIONAL_NGO, OrganisationType.INTERNATIONAL_NGO);
        assertThat(OrganisationType.find("nation", Language.EN))
                .startsWith(OrganisationType.NATIONAL_MECHANISM)
                .endsWith(OrganisationType.INTERNATIONAL_NGO);
    }

    @Test
    void findsTheTypesOfAGroupByItsName() {
        assertThat(OrganisationType.find("civil soc", Language.EN))
                .containsExactlyElementsOf(OrganisationType.of(StakeholderGroup.CIVIL_SOCIETY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "national  x", "-%-zz"})
    void findsNothingWhereNothingFits(String typed) {
        assertThat(OrganisationType.find(typed, Language.EN)).doesNotContain(OrganisationType.NATIONAL_NGO);
    }

    @Test
    void looksAtNeitherCaseNorAccents() {
        assertThat(OrganisationType.find("UNIVERSITE", Language.FR))
                .isEqualTo(OrganisationType.find("université", Language.FR));
        assertThat(OrganisationType.find("MINISTERE", Language.FR)).contains(OrganisationType.MINISTRY);
    }

    @ParameterizedTest
    @EnumSource
    void findsEachByItsNameInEveryLanguage(OrganisationType type) {
        for (Language language : Language.values()) {
            String name =
                    org.partnershipportal.ground.shared.Translations.standard().text(language, type.key());
            assertThat(OrganisationType.find(name, language))
                    .as("%s %s", type, language)
                    .startsWith(type);
        }
    }
}

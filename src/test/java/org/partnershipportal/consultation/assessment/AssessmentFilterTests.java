package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

class AssessmentFilterTests {

    @Test
    void standsInAnAddressThatFindsTheSameList() {
        AssessmentFilter all = new AssessmentFilter(
                StakeholderGroup.NHRI,
                new CountryCode("ECU"),
                RegionalGroup.GRULAC,
                "fr",
                Admissibility.UNDECIDED,
                false,
                NameChoice.TEAM_ONLY,
                TextChoice.PUBLISHED,
                new InputId(UUID.randomUUID()),
                null,
                AssessmentFilter.Order.LANGUAGE,
                true);
        assertThat(read(all.address())).isEqualTo(all);
        assertThat(AssessmentFilter.everything().address()).isEmpty();
        assertThat(read(Map.of())).isEqualTo(AssessmentFilter.everything());
    }

    @Test
    void takesACountryByItsNameAndFindsNothingForOneThatIsNone() {
        assertThat(read(Map.of("country", "ecuador")).country()).isEqualTo(new CountryCode("ECU"));
        assertThat(read(Map.of("country", "Atlantis")).country()).isEqualTo(new CountryCode("ZZZ"));
    }

    @Test
    void passesOverWordsThatAreNone() {
        assertThat(read(Map.of(
                        "group",
                        "EVERYBODY",
                        "judged",
                        "admissible",
                        "published",
                        "maybe",
                        "same",
                        "1",
                        "order",
                        "LUCK",
                        "down",
                        "no")))
                .isEqualTo(AssessmentFilter.everything());
    }

    private static AssessmentFilter read(Map<String, String> address) {
        return AssessmentFilter.of(name -> Optional.ofNullable(address.get(name)));
    }
}

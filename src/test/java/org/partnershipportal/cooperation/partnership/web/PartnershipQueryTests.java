package org.partnershipportal.cooperation.partnership.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.cooperation.partnership.PartnershipFilter;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** The filters of the list of partnerships in addresses. */
class PartnershipQueryTests {

    @Test
    void repeatsEveryFilterInTheAddress() {
        PartnershipQuery asked = PartnershipQuery.of(Map.of(
                "text",
                "women",
                "group",
                "nhri",
                "country",
                "NAM",
                "theme",
                "women-prisoners",
                "rule",
                "NMR 45",
                "mode",
                "south-south",
                "status",
                "completed",
                "from",
                "20",
                "other",
                "x"));
        assertThat(asked.query().filtered()).startsWith("text=women&group=nhri&country=NAM");
        assertThat(asked.query().filtered()).endsWith("rule=Mandela+45&mode=south-south&status=completed");
        assertThat(PartnershipQuery.of(Map.of("rule", "Mandela 45")).filter().rule())
                .isEqualTo(asked.filter().rule())
                .isEqualTo(new RuleRef("MANDELA", 45));
    }

    @ParameterizedTest
    @CsvSource({
        "group,admin",
        "group,NHRI",
        "country,EC",
        "country,ecu",
        "country,'X Y'",
        "theme,no-theme",
        "mode,MULTI",
        "status,draft",
        "status,inviting",
        "status,agreed",
        "status,PUBLISHED",
    })
    void filtersNothingByWhatMeansNothing(String name, String value) {
        assertThat(PartnershipQuery.of(Map.of(name, value)).filter()).isEqualTo(PartnershipFilter.everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mandela 123", "Bangkok 71", "Tokyo 24", "Mandela 0", "45", "<b>"})
    @DisplayName("R6.2 says what is wrong with a rule that does not exist, and keeps what was typed")
    void saysWhatIsWrongWithARule(String typed) {
        PartnershipQuery asked = PartnershipQuery.of(Map.of("rule", typed));
        assertThat(asked.filter().rule()).isNull();
        assertThat(requireNonNull(asked.problem()).field()).isEqualTo("rule");
        assertThat(asked.typedRule()).isEqualTo(typed);
    }

    @Test
    @DisplayName("R15.6 offers inactive ones like a state")
    void knowsInactiveOnes() {
        PartnershipQuery asked = PartnershipQuery.of(Map.of("status", "inactive"));
        assertThat(asked.filter().inactive()).isTrue();
        assertThat(asked.filter().status()).isNull();
        assertThat(asked.query().filtered()).isEqualTo("status=inactive");
        assertThat(PartnershipQuery.PUBLIC)
                .doesNotContain(PartnershipStatus.DRAFT, PartnershipStatus.INVITING, PartnershipStatus.AGREED);
    }
}

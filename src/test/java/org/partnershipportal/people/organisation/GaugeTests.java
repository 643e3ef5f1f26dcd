package org.partnershipportal.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Gauge;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.StakeholderGroup;

/** The gauge, before it is drawn. */
class GaugeTests {

    @Test
    @DisplayName("R4.1 fills an arc for each of the three groups that takes part, and for no other")
    void fillsAnArcForEachGroup() {
        Gauge gauge = new Composition(Map.of(
                        StakeholderGroup.GOVERNMENT,
                        2,
                        StakeholderGroup.UN_ENTITY,
                        3,
                        StakeholderGroup.CIVIL_SOCIETY,
                        1))
                .gauge();
        assertThat(gauge.arcs()).extracting(Gauge.Arc::present).containsExactly(true, false, true);
        assertThat(gauge.arcs()).extracting(arc -> arc.group().parties()).containsExactly(2, 0, 1);
        assertThat(gauge.sentence(Language.EN)).isEqualTo("2 of 3 groups. Missing: National human rights institution.");
    }

    @Test
    @DisplayName("R4.2 gives the reason of a missing group")
    void givesTheReason() {
        LocalizedText reason = new LocalizedText("No staff until July", "en");
        Gauge gauge = new Composition(Map.of()).gauge(Map.of(StakeholderGroup.NHRI, reason));
        assertThat(gauge.present()).isZero();
        assertThat(gauge.arcs().get(1).group().reason()).isEqualTo(reason);
        assertThat(gauge.arcs().get(0).group().reason()).isNull();
        assertThat(gauge.sentence(Language.EN))
                .contains("– No staff until July")
                .startsWith("0 of 3 groups. Missing: ");
    }
}

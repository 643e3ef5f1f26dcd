package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.NETWORK;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.NHRI;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.UNODC;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.WOMEN;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.ZAMBIAN_NHRI;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.unverified;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.StakeholderGroup;

@DisplayName("R4.1 the table of seats")
class SeatTableTests {

    private static final Map<StakeholderGroup, Sought> WANTED = Map.of(
            StakeholderGroup.GOVERNMENT, new Sought(0, 0),
            StakeholderGroup.NHRI, new Sought(2, 3),
            StakeholderGroup.CIVIL_SOCIETY, new Sought(1, 2));

    @Test
    void saysInWordsWhoIsMissing() {
        assertThat(words(SeatTable.of(WANTED, 2, List.of(NETWORK))))
                .containsExactly(
                        "National human rights institution: nobody yet. Seats sought: 2–3.",
                        "Regional groups with a member: 0, at least 2 sought. Nobody from: African Group,"
                                + " Asia-Pacific Group, Eastern European Group, Latin American and Caribbean Group"
                                + " (GRULAC) and Western European and other States Group (WEOG).");
    }

    @Test
    @DisplayName("names the regional groups from which a group is missing though others of them sit there")
    void saysWhereNobodyOfAGroupComesFrom() {
        assertThat(words(SeatTable.of(WANTED, 2, List.of(ZAMBIAN_NHRI, WOMEN))))
                .contains(
                        "National human rights institution: seats taken 1, at least 2 sought.",
                        "National human rights institution: nobody from these regional groups: Latin American and Caribbean"
                                + " Group (GRULAC).",
                        "Civil society: nobody from these regional groups: African Group.");
    }

    @Test
    void saysNothingWhereNothingIsMissing() {
        SeatTable table = SeatTable.of(
                Map.of(
                        StakeholderGroup.GOVERNMENT, new Sought(0, 0),
                        StakeholderGroup.NHRI, new Sought(1, 1),
                        StakeholderGroup.CIVIL_SOCIETY, new Sought(1, 1)),
                1,
                List.of(NHRI, WOMEN));
        assertThat(table.gaps()).isEmpty();
        assertThat(table.free()).isZero();
    }

    @Test
    @DisplayName("R4.6 counts the verified only, and those beside the three groups in no line")
    void countsTheVerified() {
        SeatTable table = SeatTable.of(WANTED, 1, List.of(unverified(NHRI), WOMEN, UNODC));
        assertThat(table.taken(StakeholderGroup.NHRI)).isZero();
        assertThat(table.lines()).extracting(SeatTable.Line::all).containsExactly(0, 0, 0, 1, 0);
        assertThat(table.composition().total()).isEqualTo(2);
        assertThat(table.free(StakeholderGroup.NHRI)).isEqualTo(3);
    }

    private static List<String> words(SeatTable table) {
        return table.gaps().stream()
                .map(gap -> gap.in(Language.EN, Instant::toString))
                .toList();
    }
}

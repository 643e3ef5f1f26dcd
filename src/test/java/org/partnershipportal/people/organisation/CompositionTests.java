package org.partnershipportal.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.platform.access.StakeholderGroup.CIVIL_SOCIETY;
import static org.partnershipportal.platform.access.StakeholderGroup.GOVERNMENT;
import static org.partnershipportal.platform.access.StakeholderGroup.NHRI;
import static org.partnershipportal.platform.access.StakeholderGroup.UN_ENTITY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.LocalizedText;

@DisplayName("R4.1 R4.6 R15.1: the gauge")
class CompositionTests {

    @Test
    void countsNobodyWhileNobodyAccepted() {
        Composition empty = Composition.of(List.of());

        assertThat(empty.groupsPresent()).isEmpty();
        assertThat(empty.missing()).containsExactly(GOVERNMENT, NHRI, CIVIL_SOCIETY);
        assertThat(empty.total()).isZero();
        assertThat(empty.isMultiStakeholder()).isFalse();
    }

    @Test
    void leavesOutWhoIsNotVerified() {
        Composition composition = Composition.of(
                List.of(party(OrganisationType.MINISTRY, true), party(OrganisationType.NATIONAL_NGO, false)));

        assertThat(composition.groupsPresent()).containsExactly(GOVERNMENT);
        assertThat(composition.partiesOf(CIVIL_SOCIETY)).isZero();
        assertThat(composition.isMultiStakeholder()).isFalse();
    }

    @Test
    void isNotMultiStakeholderWithManyOfOneGroup() {
        Composition composition = Composition.of(List.of(
                party(OrganisationType.MINISTRY, true),
                party(OrganisationType.PARLIAMENT, true),
                party(OrganisationType.JUDICIARY, true)));

        assertThat(composition.partiesOf(GOVERNMENT)).isEqualTo(3);
        assertThat(composition.isMultiStakeholder()).isFalse();
    }

    @Test
    void isMultiStakeholderWithTwoPartiesOfTwoGroups() {
        Composition composition =
                Composition.of(List.of(party(OrganisationType.NHRI, true), party(OrganisationType.TRADE_UNION, true)));

        assertThat(composition.isMultiStakeholder()).isTrue();
        assertThat(composition.total()).isEqualTo(2);
        assertThat(composition.missing()).containsExactly(GOVERNMENT);
    }

    @Test
    void showsTheUnitedNationsBesideTheGaugeAndFillsNoArc() {
        Composition composition =
                Composition.of(List.of(party(OrganisationType.MINISTRY, true), party(OrganisationType.UNODC, true)));

        assertThat(composition.groupsPresent()).containsExactly(GOVERNMENT);
        assertThat(composition.partiesOf(UN_ENTITY)).isEqualTo(1);
        assertThat(composition.missing()).containsExactly(NHRI, CIVIL_SOCIETY);
    }

    @Test
    void countsAPreventiveMechanismWithTheNhris() {
        assertThat(Composition.of(List.of(party(OrganisationType.NATIONAL_PREVENTIVE_MECHANISM, true)))
                        .groupsPresent())
                .containsExactly(NHRI);
    }

    @Test
    void treatsGroupsWithoutPartiesAsAbsent() {
        assertThat(new Composition(Map.of(GOVERNMENT, 2, NHRI, 0)).isMultiStakeholder())
                .isFalse();
    }

    private static OrganisationSummary party(OrganisationType type, boolean verified) {
        return new OrganisationSummary(
                OrganisationId.random(), new LocalizedText("A party", "en"), type, type.group(), null, verified, false);
    }
}

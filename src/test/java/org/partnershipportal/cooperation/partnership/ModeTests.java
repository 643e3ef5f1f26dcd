package org.partnershipportal.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.people.organisation.OrganisationSummary;

@DisplayName("R3.1 the mode must agree with the parties")
class ModeTests {

    @Test
    void bilateralIsTwoStatesHoweverManyOfTheirOrganisationsTakePart() {
        agrees(Mode.BILATERAL, Set.of(), MINISTRY, PRISONS, ZAMBIA, NETWORK);
    }

    @Test
    void bilateralIsNeitherOneStateNorThree() {
        contradicts(Mode.BILATERAL, Set.of(), MINISTRY, PRISONS);
        contradicts(Mode.BILATERAL, Set.of(ECU, ZMB), MINISTRY, ZAMBIAN_NHRI);
        contradicts(Mode.BILATERAL, Set.of(), MINISTRY, ZAMBIA, PERU);
        contradicts(Mode.BILATERAL, Set.of(), NETWORK, WORLDWIDE);
    }

    @Test
    void southSouthIsTwoStatesOfTheSouth() {
        agrees(Mode.SOUTH_SOUTH, Set.of(), MINISTRY, ZAMBIA);
        agrees(Mode.SOUTH_SOUTH, Set.of(), MINISTRY, ZAMBIA, PERU, UNODC);
    }

    @Test
    void southSouthHasNoStateThatDoesNotCountItselfAsDeveloping() {
        contradicts(Mode.SOUTH_SOUTH, Set.of(), MINISTRY, ZAMBIA, SWISS);
        contradicts(Mode.SOUTH_SOUTH, Set.of(), MINISTRY, SWISS);
        contradicts(Mode.SOUTH_SOUTH, Set.of(), MINISTRY, PRISONS, ZAMBIAN_NHRI);
    }

    @Test
    void triangularIsTwoOfTheSouthAndAThirdWhoSupports() {
        agrees(Mode.TRIANGULAR, Set.of(), MINISTRY, ZAMBIA, SWISS);
        agrees(Mode.TRIANGULAR, Set.of(), MINISTRY, ZAMBIA, UNODC);
        agrees(Mode.TRIANGULAR, Set.of(), MINISTRY, ZAMBIA, UNION);
    }

    @Test
    void triangularIsNotWithoutTheThirdNorWithoutTheTwo() {
        contradicts(Mode.TRIANGULAR, Set.of(), MINISTRY, ZAMBIA);
        contradicts(Mode.TRIANGULAR, Set.of(), MINISTRY, ZAMBIA, NETWORK);
        contradicts(Mode.TRIANGULAR, Set.of(), MINISTRY, SWISS, UNODC);
    }

    @Test
    void nationalConcernsOneStateAndNoOther() {
        agrees(Mode.NATIONAL, Set.of(ECU), MINISTRY, NHRI, NETWORK);
        agrees(Mode.NATIONAL, Set.of(ECU), NHRI, WORLDWIDE, UNODC);
        contradicts(Mode.NATIONAL, Set.of(), MINISTRY, NHRI);
        contradicts(Mode.NATIONAL, Set.of(ECU, ZMB), MINISTRY, NHRI);
        contradicts(Mode.NATIONAL, Set.of(ECU), MINISTRY, ZAMBIA);
        contradicts(Mode.NATIONAL, Set.of(ZMB), MINISTRY, NHRI);
    }

    @Test
    void regionalIsSeveralStatesOfOneRegionOrARegionalOrganisation() {
        agrees(Mode.REGIONAL, Set.of(), MINISTRY, PERU);
        agrees(Mode.REGIONAL, Set.of(ECU, ZMB), UNION, NETWORK);
        contradicts(Mode.REGIONAL, Set.of(), MINISTRY, ZAMBIA);
        contradicts(Mode.REGIONAL, Set.of(), MINISTRY, PRISONS);
        contradicts(Mode.REGIONAL, Set.of(ECU), UNION, NETWORK);
    }

    @Test
    void internationalCrossesABorder() {
        agrees(Mode.INTERNATIONAL, Set.of(), NETWORK, ZAMBIAN_NHRI);
        agrees(Mode.INTERNATIONAL, Set.of(ECU), NETWORK, UNODC);
        contradicts(Mode.INTERNATIONAL, Set.of(ECU), MINISTRY, NHRI, NETWORK);
        contradicts(Mode.INTERNATIONAL, Set.of(), WORLDWIDE, NETWORK);
    }

    private static void agrees(Mode mode, Set<CountryCode> states, OrganisationSummary... parties) {
        assertThatCode(() -> mode.requireAgreement(states, List.of(parties))).doesNotThrowAnyException();
    }

    private static void contradicts(Mode mode, Set<CountryCode> states, OrganisationSummary... parties) {
        assertThatThrownBy(() -> mode.requireAgreement(states, List.of(parties)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("partnership.problem.mode-");
    }
}

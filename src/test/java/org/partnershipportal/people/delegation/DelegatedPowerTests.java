package org.partnershipportal.people.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ECUADOR;
import static org.partnershipportal.people.organisation.OrganisationFixtures.NOW;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ZAMBIA;
import static org.partnershipportal.people.organisation.OrganisationFixtures.known;
import static org.partnershipportal.people.organisation.OrganisationFixtures.member;
import static org.partnershipportal.people.organisation.OrganisationFixtures.waiting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;

@DisplayName("A State's powers")
class DelegatedPowerTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final OrganisationRow mission = known(OrganisationType.PERMANENT_MISSION, ECUADOR);
    private final OrganisationRow ministry = known(OrganisationType.MINISTRY, ECUADOR);

    @Test
    void holdOnTheirDaysOnly() {
        DelegatedPower power = grant(mission, ministry, TODAY, TODAY.plusDays(2));

        assertThat(power.holdsOn(TODAY)).isTrue();
        assertThat(power.holdsOn(TODAY.plusDays(2))).isTrue();
        assertThat(power.holdsOn(TODAY.plusDays(3))).isFalse();
        assertThat(power.isOver(TODAY.plusDays(3))).isTrue();
    }

    @Test
    void areGrantedByTheVerifiedMissionAndNobodyElse() {
        OrganisationRow waiting = waiting(OrganisationType.PERMANENT_MISSION, ECUADOR);
        OrganisationRow nhri = known(OrganisationType.NHRI, ECUADOR);

        for (OrganisationRow grantor : new OrganisationRow[] {ministry, waiting, nhri}) {
            assertThatThrownBy(() -> grant(grantor, ministry, TODAY, null))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("only-missions-grant");
        }
    }

    @Test
    @DisplayName("R4.4: are held by the State's own verified organisations, never by an NHRI")
    void areHeldByTheStatesOwnVerifiedOrganisationsOnly() {
        OrganisationRow abroad = known(OrganisationType.MINISTRY, ZAMBIA);
        OrganisationRow waiting = waiting(OrganisationType.PARLIAMENT, ECUADOR);
        OrganisationRow nhri = known(OrganisationType.NHRI, ECUADOR);
        OrganisationRow ngo = known(OrganisationType.NATIONAL_NGO, ECUADOR);

        for (OrganisationRow holder : new OrganisationRow[] {abroad, waiting, nhri, ngo}) {
            assertThatThrownBy(() -> grant(mission, holder, TODAY, null))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("holder-not-of-state");
        }
    }

    @Test
    void mayBeHeldByTheMissionItself() {
        assertThat(grant(mission, mission, TODAY, null).holdsOn(TODAY)).isTrue();
    }

    @Test
    void neverBeginInThePast() {
        assertThatThrownBy(() -> grant(mission, ministry, TODAY.minusDays(1), null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("starts-in-the-past");
    }

    @Test
    void neverEndBeforeTheyStart() {
        assertThatThrownBy(() -> new GrantDelegation(
                        mission.id(), ministry.id(), Delegation.CONSENT_AUTHORITY, TODAY, TODAY.minusDays(1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void endAtOnceOrOnALaterDay() {
        DelegatedPower atOnce = grant(mission, ministry, TODAY, null);
        atOnce.end(null, TODAY, member(mission, MemberRole.OWNER).ref(), NOW);
        assertThat(atOnce.holdsOn(TODAY)).isFalse();

        DelegatedPower later = grant(mission, ministry, TODAY, null);
        later.end(TODAY, TODAY, member(mission, MemberRole.OWNER).ref(), NOW);
        assertThat(later.holdsOn(TODAY)).isTrue();
        assertThat(later.holdsOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void areNeverEndedInThePastOrTwice() {
        DelegatedPower power = grant(mission, ministry, TODAY, null);
        assertThatThrownBy(() -> power.end(
                        TODAY.minusDays(1),
                        TODAY,
                        member(mission, MemberRole.OWNER).ref(),
                        NOW))
                .isInstanceOf(InvalidInput.class);
        power.end(null, TODAY, member(mission, MemberRole.OWNER).ref(), NOW);
        assertThatThrownBy(() ->
                        power.end(null, TODAY, member(mission, MemberRole.OWNER).ref(), NOW))
                .hasMessageContaining("delegation-over");
    }

    @Test
    void overlapOnlyWhereDaysAndPowerAreTheSame() {
        DelegatedPower power = grant(mission, ministry, TODAY, TODAY.plusDays(5));

        assertThat(power.overlaps(Delegation.CONSENT_AUTHORITY, new Period(TODAY.plusDays(5), null), TODAY))
                .isTrue();
        assertThat(power.overlaps(Delegation.CONSENT_AUTHORITY, new Period(TODAY.plusDays(6), null), TODAY))
                .isFalse();
        assertThat(power.overlaps(Delegation.COMMITMENT_PUBLISHER, new Period(TODAY, null), TODAY))
                .isFalse();
    }

    @Test
    void overlapNothingThatEndsBeforeTheyStart() {
        DelegatedPower power = grant(mission, ministry, TODAY.plusDays(5), null);

        assertThat(power.overlaps(Delegation.CONSENT_AUTHORITY, new Period(TODAY, TODAY.plusDays(4)), TODAY))
                .isFalse();
        assertThat(power.overlaps(Delegation.CONSENT_AUTHORITY, new Period(TODAY, TODAY.plusDays(5)), TODAY))
                .isTrue();
    }

    @Test
    @DisplayName("R2.6: are those of one State")
    void areThoseOfOneState() {
        DelegatedPower power = grant(mission, ministry, TODAY, null);

        assertThat(power.isOf(ECUADOR)).isTrue();
        assertThat(power.isOf(ZAMBIA)).isFalse();
        assertThat(power.isOf(null)).isFalse();
    }

    @Test
    void needAFirstDay() {
        assertThatThrownBy(() ->
                        new GrantDelegation(mission.id(), ministry.id(), Delegation.CONSENT_AUTHORITY, null, null))
                .isInstanceOfSatisfying(
                        InvalidInput.class, refused -> assertThat(refused.key()).isEqualTo("shared.problem.date"));
    }

    private static DelegatedPower grant(
            OrganisationRow grantor, OrganisationRow holder, LocalDate starts, @Nullable LocalDate ends) {
        return DelegatedPower.grant(
                grantor,
                holder,
                Delegation.CONSENT_AUTHORITY,
                new Period(starts, ends),
                TODAY,
                member(grantor, MemberRole.OWNER).ref(),
                NOW);
    }
}

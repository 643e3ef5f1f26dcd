package org.partnershipportal.people.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ECUADOR;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ZAMBIA;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Powers of a State on a database")
class DelegationsModuleTests {

    @Autowired
    OrganisationStage scenes;

    @Autowired
    Memberships memberships;

    @Autowired
    Delegations delegations;

    @Autowired
    Clock clock;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void set() {}

    @Test
    void givesPowersOfAStateOnlyOnTheirDaysAndOnlyWhileVerified() {
        PersonId envoy = scenes.person("A person");
        OrganisationId mission =
                scenes.verified(envoy, "Verified " + unique, OrganisationType.PERMANENT_MISSION, ZAMBIA);
        PersonId minister = scenes.person("A person");
        OrganisationId ministry = scenes.verified(minister, "Verified " + unique, OrganisationType.MINISTRY, ZAMBIA);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.GENEVA);
        Actor owner = scenes.member(envoy, mission);
        delegations.grant(
                owner, new GrantDelegation(mission, ministry, Delegation.CONSENT_AUTHORITY, today, today.plusDays(9)));
        delegations.grant(
                owner,
                new GrantDelegation(mission, ministry, Delegation.COMMITMENT_PUBLISHER, today.plusDays(1), null));

        assertThat(membership(minister, ministry).delegations()).containsExactly(Delegation.CONSENT_AUTHORITY);
        assertThatThrownBy(() -> delegations.grant(
                        owner, new GrantDelegation(mission, ministry, Delegation.CONSENT_AUTHORITY, today, null)))
                .hasMessageContaining("already-delegated");

        DelegationRow consent = delegations.of(owner, mission).holders().stream()
                .filter(holder -> holder.organisation().id().equals(ministry))
                .flatMap(holder -> holder.powers().stream())
                .filter(DelegationRow::holds)
                .findFirst()
                .orElseThrow();
        delegations.end(owner, new EndDelegation(consent.id(), null));
        assertThat(membership(minister, ministry).delegations()).isEmpty();
    }

    @Test
    void refusesPowersFromAnyoneButTheStatesOwnVerifiedMission() {
        PersonId envoy = scenes.person("A person");
        OrganisationId mission =
                scenes.verified(envoy, "Verified " + unique, OrganisationType.PERMANENT_MISSION, ECUADOR);
        PersonId minister = scenes.person("A person");
        OrganisationId ministry = scenes.verified(minister, "Verified " + unique, OrganisationType.MINISTRY, ECUADOR);
        OrganisationId abroad =
                scenes.verified(scenes.person("A person"), "Verified " + unique, OrganisationType.MINISTRY, ZAMBIA);
        OrganisationId nhri =
                scenes.verified(scenes.person("A person"), "Verified " + unique, OrganisationType.NHRI, ECUADOR);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.GENEVA);

        for (OrganisationId holder : List.of(abroad, nhri)) {
            assertThatThrownBy(() -> delegations.grant(
                            scenes.member(envoy, mission),
                            new GrantDelegation(mission, holder, Delegation.CONSENT_AUTHORITY, today, null)))
                    .hasMessageContaining("holder-not-of-state");
        }
        assertThatThrownBy(() -> delegations.grant(
                        scenes.member(minister, ministry),
                        new GrantDelegation(ministry, ministry, Delegation.CONSENT_AUTHORITY, today, null)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> delegations.grant(
                        scenes.member(minister, ministry),
                        new GrantDelegation(mission, ministry, Delegation.CONSENT_AUTHORITY, today, null)))
                .isInstanceOf(NotFound.class);
    }

    private Membership membership(PersonId person, OrganisationId organisation) {
        return memberships.of(person, organisation.value()).orElseThrow();
    }
}

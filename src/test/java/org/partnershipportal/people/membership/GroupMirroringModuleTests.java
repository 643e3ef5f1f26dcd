package org.partnershipportal.people.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.EditOrganisation;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.RegisterOrganisation;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.signin.TestRealm;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;

@PortalModuleTest
class GroupMirroringModuleTests {

    @Autowired
    Organisations organisations;

    @Autowired
    Verification verification;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Memberships memberships;

    @Autowired
    Persons persons;

    @Autowired
    FailedEventPublications failed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void mirrorsNoGroupBeforeTheOrganisationIsVerified() {
        PersonId founder = known();
        OrganisationId id = register(founder, OrganisationType.NHRI, OrganisationFixtures.ECUADOR);
        becomes(founder);
        organisations.submit(actor(founder, id), id);
        delivered(id);
        becomes(founder);
    }

    @Test
    void mirrorsTheGroupsOfAllVerifiedOrganisationsOfAPerson() {
        PersonId founder = known();
        OrganisationId nhri = verified(founder, OrganisationType.NHRI, OrganisationFixtures.ECUADOR);
        becomes(founder, StakeholderGroup.NHRI);
        OrganisationId ngo = verified(founder, OrganisationType.COALITION, null);
        becomes(founder, StakeholderGroup.NHRI, StakeholderGroup.CIVIL_SOCIETY);

        organisations.close(actor(founder, nhri), nhri);
        becomes(founder, StakeholderGroup.CIVIL_SOCIETY);

        decide(ngo, DecideOrganisation.Decision.SUSPEND);
        becomes(founder);
        decide(ngo, DecideOrganisation.Decision.LIFT);
        becomes(founder, StakeholderGroup.CIVIL_SOCIETY);
    }

    @Test
    void keepsTheGroupUntilTheChangeOfAnOrganisationIsAccepted() {
        PersonId founder = known();
        OrganisationId id = verified(founder, OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        becomes(founder, StakeholderGroup.CIVIL_SOCIETY);

        organisations.edit(
                actor(founder, id),
                new EditOrganisation(
                        id,
                        version(actor(founder, id), id),
                        OrganisationFixtures.profile(
                                "Other " + UUID.randomUUID(), OrganisationType.NHRI, OrganisationFixtures.ECUADOR)));
        becomes(founder, StakeholderGroup.CIVIL_SOCIETY);
        decide(id, DecideOrganisation.Decision.ACCEPT_CHANGE);
        becomes(founder, StakeholderGroup.NHRI);
    }

    @Test
    void followsMembersInAndOut() {
        PersonId founder = known();
        OrganisationId id = verified(founder, OrganisationType.MINISTRY, OrganisationFixtures.ZAMBIA);
        PersonId removed = admitted(founder, id);
        PersonId left = admitted(founder, id);
        becomes(removed, StakeholderGroup.GOVERNMENT);
        becomes(left, StakeholderGroup.GOVERNMENT);

        members.remove(actor(founder, id), id, removed);
        members.leave(actor(left, id), id);
        becomes(removed);
        becomes(left);
        becomes(founder, StakeholderGroup.GOVERNMENT);
    }

    @Test
    void deliversAgainWhatTheRealmDidNotTakeWhileItWasDown() {
        PersonId founder = known();
        TestRealm.goDown(founder);
        OrganisationId id = verified(founder, OrganisationType.UNDP, null);
        await().atMost(Duration.ofSeconds(20)).until(() -> outstanding(id, "FAILED") == 2);
        assertThat(TestRealm.held(founder)).isEmpty();

        TestRealm.deliverAgainAfter(Duration.ofMinutes(2), failed, clock);
        await().atMost(Duration.ofSeconds(20)).until(() -> outstanding(id, "FAILED") == 2);
        assertThat(TestRealm.held(founder)).as("still down").isEmpty();

        TestRealm.comeBack(founder);
        TestRealm.deliverAgainAfter(Duration.ZERO, failed, clock);
        assertThat(TestRealm.held(founder)).as("not due yet").isEmpty();
        TestRealm.deliverAgainAfter(Duration.ofHours(1), failed, clock);
        becomes(founder, StakeholderGroup.UN_ENTITY);
        delivered(id);
    }

    private void becomes(PersonId person, StakeholderGroup... groups) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestRealm.held(person)).hasValue(Set.of(groups)));
    }

    private void delivered(OrganisationId organisation) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(outstanding(organisation, "%")).isZero());
    }

    /** Deliveries to the mirror that are not complete. */
    private int outstanding(OrganisationId organisation, String status) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM EVENT_PUBLICATION
            WHERE listener_id LIKE '%GroupMirroring%' AND completion_date IS NULL
                AND status LIKE :status AND serialized_event LIKE :organisation\
            """)
                .param("status", status)
                .param("organisation", "%" + organisation + "%")
                .query(Integer.class)
                .single();
    }

    private PersonId known() {
        PersonId person = OrganisationFixtures.person();
        return persons.signedIn(
                Actor.system(), new SignIn(person, "Someone", person + "@sample.example", null, Set.of()));
    }

    private PersonId admitted(PersonId owner, OrganisationId id) {
        PersonId person = known();
        InvitationId invitation = invitations.invite(
                actor(owner, id),
                new InviteMember(id, person + "@sample.example", Set.of(MemberRole.READER), Language.EN));
        String path = invitations.mail(Actor.system(), invitation).orElseThrow().path();
        invitations.accept(Actor.person(person), invitation, path.substring(path.lastIndexOf('/') + 1));
        return person;
    }

    private OrganisationId register(PersonId founder, OrganisationType type, @Nullable CountryCode country) {
        return organisations.register(
                Actor.person(founder),
                new RegisterOrganisation(
                        UUID.randomUUID(),
                        OrganisationFixtures.profile("Mirrored " + UUID.randomUUID(), type, country)));
    }

    private OrganisationId verified(PersonId founder, OrganisationType type, @Nullable CountryCode country) {
        OrganisationId id = register(founder, type, country);
        organisations.submit(actor(founder, id), id);
        decide(id, DecideOrganisation.Decision.VERIFY);
        return id;
    }

    private void decide(OrganisationId id, DecideOrganisation.Decision decision) {
        Actor secretariat = OrganisationFixtures.secretariat();
        verification.decide(
                secretariat, new DecideOrganisation(id, version(secretariat, id), decision, "The statutes were read."));
    }

    private long version(Actor actor, OrganisationId id) {
        return requireNonNull(organisations.details(actor, id).inside()).version();
    }

    private Actor actor(PersonId person, OrganisationId id) {
        return Actor.member(person, memberships.of(person, id.value()).orElseThrow());
    }
}

package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Who acts: administrators are told when Keycloak gives staff roles that cannot count")
class StaffNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Notices notices;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InputStage stage;

    private PersonId admin;

    @BeforeEach
    void appoint() {
        admin = staff(StaffRole.ADMIN);
    }

    @Test
    void tellsAdministratorsOfAForbiddenPairAndNobodyElse() {
        PersonId moderator = staff(StaffRole.MODERATOR);
        PersonId pair = staff(StaffRole.IDENTITY_CUSTODIAN, StaffRole.AUDITOR);
        await().atMost(PATIENCE).until(() -> told(admin, pair) == 1);
        assertThat(told(moderator, pair)).isZero();
        assertThat(told(pair, pair)).as("whose roles they are").isZero();
        assertThat(notices.inbox(Actor.person(admin), 0, 100).rows())
                .filteredOn(row -> row.message() == StaffNotifications.Says.STAFF_ROLES_VOID)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.address()).isEqualTo("staff/administration"));
    }

    @Test
    void tellsOfStaffWhoBelongToAState() {
        PersonId person = Objects.requireNonNull(
                stage.contributor(OrganisationType.MINISTRY).person());
        signIn(person, StaffRole.SECRETARIAT);
        await().atMost(PATIENCE).until(() -> told(admin, person) == 1);
    }

    @Test
    void saysNothingOfRolesThatCountNorTwiceOfThoseThatDoNot() {
        PersonId several = staff(StaffRole.SECRETARIAT, StaffRole.MODERATOR, StaffRole.AUDITOR);
        PersonId custodian = staff(StaffRole.IDENTITY_CUSTODIAN);
        PersonId pair = staff(StaffRole.IDENTITY_CUSTODIAN, StaffRole.ADMIN);
        signIn(pair, StaffRole.IDENTITY_CUSTODIAN, StaffRole.ADMIN);
        await().atMost(PATIENCE).until(() -> told(admin, pair) == 1);
        signIn(pair, StaffRole.IDENTITY_CUSTODIAN, StaffRole.MODERATOR); // another pair that is none
        await().atMost(PATIENCE).until(() -> told(admin, pair) == 2);
        assertThat(told(admin, several) + told(admin, custodian)).isZero();
    }

    /** How often the one was told of the other's roles; who else holds some is none of this test's. */
    private long told(PersonId reader, PersonId staff) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_notices WHERE person = :reader AND origin LIKE :origin")
                .param("reader", reader)
                .param("origin", StaffNotifications.Says.STAFF_ROLES_VOID + " " + staff + " %")
                .query(Long.class)
                .single();
    }

    private PersonId staff(StaffRole... roles) {
        return signIn(new PersonId(UUID.randomUUID()), roles);
    }

    private PersonId signIn(PersonId id, StaffRole... roles) {
        return persons.signedIn(Actor.system(), new SignIn(id, "Staff", id + "@example.org", null, Set.of(roles)));
    }
}

package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
class AccessModuleTests {

    @Autowired
    Persons persons;

    @Autowired
    Actors actors;

    @Autowired
    OrganisationStage stage;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void signOut() {
        TestSessions.signOut();
        TestSessions.browserReads(Language.EN);
    }

    @Test
    void knowsAPersonFromTheFirstSignIn() {
        PersonId person = signIn("Sample One");
        assertThat(persons.names(Actor.visitor(), List.of(person))).containsEntry(person, "Sample One");
    }

    @Test
    void takesOverWhatKeycloakSaysAtTheNextSignIn() {
        PersonId person = signIn("Sample One");
        persons.signedIn(Actor.system(), new SignIn(person, "Sample Two", "two@sample.example", null, Set.of()));
        assertThat(persons.find(Actor.person(person), person).name()).isEqualTo("Sample Two");
        assertThat(persons.find(Actor.person(person), person).eMail()).isEqualTo("two@sample.example");
    }

    @Test
    void showsAPersonToNobodyElse() {
        PersonId person = signIn("Sample One");
        PersonId other = signIn("Sample Two");
        assertThatThrownBy(() -> persons.find(Actor.person(other), person)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> persons.find(Actor.visitor(), person)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> persons.find(Actor.staff(other, Set.of(StaffRole.ADMIN)), person))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsNobodyButThePortalLookUpAddresses() {
        PersonId person = signIn("Sample One");
        assertThatThrownBy(() -> persons.byEMail(Actor.person(person), "one@sample.example"))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesAChoiceOfAVisitor() {
        assertThatThrownBy(() -> persons.chooseLanguage(Actor.visitor(), Language.AR))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void readsInTheChosenLanguageAndZoneElseTheBrowsers() {
        PersonId person = signIn("Sample One");
        TestSessions.signIn(person);
        TestSessions.browserReads(Language.FR);
        assertThat(actors.reader()).isEqualTo(new Reader(Language.FR, Reader.GENEVA));
        persons.chooseLanguage(actors.current(Acting.ME), Language.AR);
        persons.chooseZone(actors.current(Acting.ME), ZoneId.of("America/Guayaquil"));
        assertThat(actors.reader()).isEqualTo(new Reader(Language.AR, ZoneId.of("America/Guayaquil")));
    }

    @Test
    void letsNobodyActWhoIsSignedOut() {
        assertThatThrownBy(() -> actors.current(Acting.ME)).isInstanceOf(SignedOut.class);
    }

    @Test
    void answersAlikeForAnOrganisationThatIsNotOnesOwnAndOneThatIsNotThere() {
        TestSessions.signIn(signIn("Sample One"));
        assertThatThrownBy(() -> actors.current(Acting.organisation(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.current(Acting.STAFF)).isInstanceOf(NotFound.class);
    }

    @Test
    void actsAsStaffInTheRolesOfTheRealm() {
        PersonId person = signIn("Sample One");
        TestSessions.signIn(person, StaffRole.AUDITOR);
        assertThat(actors.current(Acting.STAFF).staff()).containsExactly(StaffRole.AUDITOR);
        assertThat(actors.current(Acting.ME).staff()).isEmpty();
    }

    @Test
    @DisplayName(
            "A12: a staff role that was given after a sign-in without a second factor does not count, and says why")
    void countsNoStaffRoleWithoutASecondFactor() {
        PersonId person = signIn("Sample One");
        TestSessions.signIn(person, SecondFactor.NONE, StaffRole.AUDITOR);
        assertThatThrownBy(() -> actors.current(Acting.STAFF))
                .isInstanceOfSatisfying(
                        SignInAgain.class,
                        first -> assertThat(first.needsSecondFactor()).isTrue());
        assertThat(actors.staffRoles()).isEmpty();
        assertThat(actors.needsSecondFactor()).isTrue();
        assertThat(actors.current(Acting.ME).person()).isEqualTo(person);

        TestSessions.signIn(person, SecondFactor.PASSKEY, StaffRole.AUDITOR);
        assertThat(actors.current(Acting.STAFF).staff()).containsExactly(StaffRole.AUDITOR);
        assertThat(actors.needsSecondFactor()).isFalse();
        TestSessions.signIn(person, SecondFactor.EXCEPTED, StaffRole.AUDITOR);
        assertThat(actors.staffRoles()).containsExactly(StaffRole.AUDITOR);
    }

    @Test
    @DisplayName("A12: who has no staff role that counts is sent to no second factor, and finds no staff's pages")
    void sendsNobodyElseToASecondFactor() {
        PersonId person = signIn("Sample One");
        TestSessions.signIn(person, SecondFactor.NONE);
        assertThatThrownBy(() -> actors.current(Acting.STAFF)).isInstanceOf(NotFound.class);
        assertThat(actors.needsSecondFactor()).isFalse();

        TestSessions.signIn(person, SecondFactor.NONE, StaffRole.IDENTITY_CUSTODIAN, StaffRole.AUDITOR);
        assertThatThrownBy(() -> actors.current(Acting.STAFF)).isInstanceOf(NotFound.class);
        assertThat(actors.needsSecondFactor()).as("no second factor would help").isFalse();

        TestSessions.signOut();
        assertThat(actors.needsSecondFactor()).isFalse();
    }

    @Test
    @DisplayName("counts among the holders of a staff role nobody for whom it does not count")
    void holdsWhatCounts() {
        PersonId secretary = staff(StaffRole.SECRETARIAT);
        PersonId custodianToo = staff(StaffRole.SECRETARIAT, StaffRole.IDENTITY_CUSTODIAN);
        PersonId moderator = staff(StaffRole.MODERATOR);
        PersonId ofState = stage.registered(
                        "Ministry " + UUID.randomUUID(), OrganisationType.MINISTRY, new CountryCode("ECU"))
                .founder();
        persons.seenAsStaff(Actor.system(), ofState, Set.of(StaffRole.SECRETARIAT));
        assertThat(persons.holding(
                        Actor.system(),
                        StaffRole.SECRETARIAT,
                        List.of(secretary, custodianToo, moderator, ofState, new PersonId(UUID.randomUUID()))))
                .containsExactly(secretary);
        assertThat(persons.holding(Actor.system(), StaffRole.SECRETARIAT, List.of()))
                .isEmpty();
    }

    private PersonId staff(StaffRole... roles) {
        PersonId person = signIn("Sample staff");
        persons.seenAsStaff(Actor.system(), person, Set.of(roles));
        return person;
    }

    @Test
    void findsAHolderOfARoleBehindMoreThanOneReadingOfThoseForWhomItDoesNotCount() {
        String name = "Holder " + UUID.randomUUID();
        signIn(name + " A", StaffRole.FUND_SECRETARIAT);
        for (int n = 0; n < 201; n++) {
            signIn(name + " B", StaffRole.IDENTITY_CUSTODIAN, StaffRole.SECRETARIAT);
        }
        PersonId holder = signIn(name + " C", StaffRole.SECRETARIAT);
        assertThat(persons.findHolding(Actor.system(), StaffRole.SECRETARIAT, name))
                .extracting(PersonDetails::id)
                .containsExactly(holder);
        assertThat(persons.allHolding(Actor.system(), StaffRole.FUND_SECRETARIAT))
                .doesNotContain(holder);
    }

    @Test
    void looksForStaffAlongAnIndexAndReadsNobodyElse() {
        List<String> sent =
                Statements.textsSentBy(() -> persons.findHolding(Actor.system(), StaffRole.SECRETARIAT, "a"));
        assertThat(jdbc.sql("EXPLAIN " + sent.getFirst().replace("?", "1"))
                        .query()
                        .listOfRows()
                        .toString())
                .contains("access_persons_by_staff_roles");
    }

    private PersonId signIn(String name, StaffRole... roles) {
        PersonId person = new PersonId(UUID.randomUUID());
        return persons.signedIn(
                Actor.system(), new SignIn(person, name, person + "@sample.example", null, Set.of(roles)));
    }

    private PersonId signIn(String name) {
        PersonId person = new PersonId(UUID.randomUUID());
        return persons.signedIn(Actor.system(), new SignIn(person, name, person + "@sample.example", null, Set.of()));
    }
}

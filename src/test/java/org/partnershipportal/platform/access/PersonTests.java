package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.springframework.test.util.ReflectionTestUtils;

class PersonTests {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final PersonId ID = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private final Person person = new Person(ID, "Ana", "ana@sample.example");

    @Test
    void tellsNothingWhereTheRealmSaysWhatItSaidBefore() {
        person.seenAsStaff(Set.of(), NOW);
        assertThat(told()).isEmpty();

        person.seenAsStaff(Set.of(StaffRole.MODERATOR, StaffRole.AUDITOR), NOW);
        person.seenAsStaff(Set.of(StaffRole.AUDITOR, StaffRole.MODERATOR), NOW.plusSeconds(300));
        assertThat(told()).containsExactly(new StaffRolesChanged(ID, NOW));
    }

    @Test
    void tellsThatStaffRolesWereTakenAway() {
        person.signIn("Ana", "ana@sample.example", Set.of(StaffRole.SECRETARIAT), NOW);
        person.signIn("Ana", "ana@sample.example", Set.of(), NOW.plusSeconds(300));

        assertThat(person.staffRoles()).isEmpty();
        assertThat(told()).hasSize(2).last().isEqualTo(new StaffRolesChanged(ID, NOW.plusSeconds(300)));
    }

    @Test
    void remembersTheStaffRolesThatTheRealmGaveLast() {
        person.seenAsStaff(Set.of(StaffRole.SECRETARIAT, StaffRole.ADMIN), NOW);
        assertThat(person.staffRoles()).containsExactlyInAnyOrder(StaffRole.SECRETARIAT, StaffRole.ADMIN);
    }

    @Test
    @DisplayName("A12: keeps with what a holder of staff roles last signed in, and of nobody else")
    void keepsTheSecondFactorOfStaffOnly() {
        person.cameWith(SecondFactor.PASSKEY, TODAY);
        assertThat(person.staffRow(false).factor()).as("no staff").isNull();
        assertThat(person.staffRow(false).factorOn()).isNull();

        person.seenAsStaff(Set.of(StaffRole.AUDITOR), NOW);
        assertThat(person.staffRow(false).factor())
                .as("a role given while signed in")
                .isNull();

        person.cameWith(SecondFactor.APP, TODAY);
        person.seenAsStaff(Set.of(StaffRole.AUDITOR, StaffRole.ADMIN), NOW);
        assertThat(person.staffRow(false).factor()).isEqualTo(SecondFactor.APP);
        assertThat(person.staffRow(false).factorOn()).isEqualTo(TODAY);

        person.cameWith(SecondFactor.NONE, TODAY.plusDays(1));
        assertThat(person.staffRow(false).factor()).isEqualTo(SecondFactor.NONE);
        assertThat(person.staffRow(false).factorOn()).isEqualTo(TODAY.plusDays(1));

        person.seenAsStaff(Set.of(), NOW);
        assertThat(person.staffRow(false).factor()).as("staff no longer").isNull();
        assertThat(person.staffRow(false).factorOn()).isNull();
    }

    @Test
    void takesOverNameAndAddressAtEachSignIn() {
        person.signIn("Ana María", "maria@sample.example", Set.of(), NOW);
        assertThat(person.details().name()).isEqualTo("Ana María");
        assertThat(person.details().eMail()).isEqualTo("maria@sample.example");
    }

    @Test
    void readsInGenevasZoneAndNoLanguageOfItsOwnUntilItChooses() {
        assertThat(person.details())
                .isEqualTo(
                        new PersonDetails(ID, "Ana", "ana@sample.example", null, Reader.GENEVA, ColourScheme.SYSTEM));

        person.read(Language.AR);
        person.liveIn(ZoneId.of("America/Guayaquil"));
        person.see(ColourScheme.DARK);
        assertThat(person.details())
                .isEqualTo(new PersonDetails(
                        ID,
                        "Ana",
                        "ana@sample.example",
                        Language.AR,
                        ZoneId.of("America/Guayaquil"),
                        ColourScheme.DARK));
    }

    @Test
    void standsInTheTrailAsChangedByThePortal() {
        StaffRolesChanged changed = new StaffRolesChanged(ID, NOW);
        assertThat(changed.subject()).isEqualTo(new ContentRef("person", ID.toString()));
        assertThat(changed.by()).isEqualTo(Actor.system().ref());
    }

    private Collection<Object> told() {
        return Objects.requireNonNull(ReflectionTestUtils.<Collection<Object>>invokeMethod(person, "domainEvents"));
    }
}

package org.partnershipportal.overview.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.membership.ChangeMember;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Erasable;
import org.partnershipportal.platform.access.ErasureReason;
import org.partnershipportal.platform.access.Erasures;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of organisations whose last owner the operator erases: they can act under an owner, or not at all. */
@PortalModuleTest
@DisplayName("The last owner")
class LastOwnersModuleTests {

    @Autowired
    Erasures erasures;

    @Autowired
    Persons persons;

    @Autowired
    Memberships memberships;

    @Autowired
    Members members;

    @Autowired
    Organisations organisations;

    @Autowired
    InputStage stage;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Actor owner;

    @BeforeEach
    void anOrganisation() {
        owner = stage.contributor();
    }

    @Test
    @DisplayName("passes on to the member who has been signatory the longest")
    void passesOnToTheOldestSignatory() {
        PersonId reader = join(5, MemberRole.READER, MemberRole.EDITOR);
        PersonId later = join(1, MemberRole.SIGNATORY);
        PersonId heir = join(3, MemberRole.SIGNATORY, MemberRole.EDITOR);
        assertThat(erasures.lookUp(admin(), address(person()))).contains(new Erasable(person(), true));
        erase();
        assertThat(status()).isEqualTo(OrganisationStatus.SUBMITTED);
        assertThat(roles(heir)).containsExactlyInAnyOrder(MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);
        assertThat(roles(later)).containsExactly(MemberRole.SIGNATORY);
        assertThat(roles(reader)).containsExactlyInAnyOrder(MemberRole.READER, MemberRole.EDITOR);
        assertThat(trail("organisation.member-roles-changed")).isEqualTo(1);
        assertThat(persons.names(Actor.system(), Set.of(person()))).isEmpty();
    }

    @Test
    @DisplayName(
            "passes on to who has been signatory the longest, not to who joined first and may sign since yesterday")
    void passesOnToTheOldestSignatoryThoughAnotherJoinedFirst() {
        PersonId early = join(9, MemberRole.READER);
        PersonId heir = join(3, MemberRole.SIGNATORY);
        members.change(owner, new ChangeMember(organisation(), early, Set.of(MemberRole.SIGNATORY)));
        erase();
        assertThat(roles(heir)).contains(MemberRole.OWNER);
        assertThat(roles(early)).containsExactly(MemberRole.SIGNATORY);
    }

    @Test
    @DisplayName("leaves an organisation closed in which nobody else may sign")
    void closesWhatNobodyElseMaySignFor() {
        PersonId editor = join(2, MemberRole.EDITOR, MemberRole.READER);
        erase();
        assertThat(status()).isEqualTo(OrganisationStatus.CLOSED);
        assertThat(memberships.of(editor)).as("for what is closed nobody acts").isEmpty();
        assertThat(trail("organisation.organisation-closed")).isEqualTo(1);
    }

    @Test
    void settlesItThemselvesWhereTheyCan() {
        join(3, MemberRole.SIGNATORY);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> erasures.eraseOwn(Actor.person(person()), address(person())))
                .satisfies(no -> assertThat(no.key()).isEqualTo("access.refusal.erasure-stopped"));
        assertThat(status()).isEqualTo(OrganisationStatus.SUBMITTED);
        assertThat(trail("organisation.member-roles-changed")).isZero();
    }

    @Test
    void leavesTheOthersAloneWhereThereIsAnotherOwner() {
        PersonId other = join(1, MemberRole.OWNER);
        PersonId signatory = join(3, MemberRole.SIGNATORY);
        erase();
        assertThat(roles(other)).containsExactly(MemberRole.OWNER);
        assertThat(roles(signatory)).containsExactly(MemberRole.SIGNATORY);
        assertThat(status()).isEqualTo(OrganisationStatus.SUBMITTED);
    }

    @Test
    @DisplayName("of a suspended organisation passes on too, so that somebody can appeal; others are erased as ever")
    void passesOnWhatIsSuspended() {
        PersonId heir = join(3, MemberRole.SIGNATORY);
        PersonId reader = join(2, MemberRole.READER);
        transaction.executeWithoutResult(
                done -> jdbc.sql("UPDATE organisation_organisations SET status = 'SUSPENDED' WHERE id = :id")
                        .param("id", organisation())
                        .update());
        erasures.eraseOwn(Actor.person(reader), address(reader));
        assertThat(persons.names(Actor.system(), Set.of(reader))).isEmpty();
        erase();
        assertThat(roles(heir)).contains(MemberRole.OWNER);
        assertThat(status()).isEqualTo(OrganisationStatus.SUSPENDED);
    }

    @Test
    @DisplayName(
            "never leaves behind an organisation that can act and has no owner, though the heir leaves at that moment")
    void leavesNoneWithoutOwnerThoughTheHeirLeavesAtThatMoment() throws Exception {
        for (int i = 0; i < 8; i++) {
            owner = stage.contributor();
            PersonId heir = join(3, MemberRole.SIGNATORY);
            Actor leaving = Actor.member(
                    heir, memberships.of(heir, organisation().value()).orElseThrow());
            Actor admin = admin();
            atOnce(
                    () -> {
                        erasures.erase(admin, person(), ErasureReason.DECEASED);
                        return "erased";
                    },
                    () -> {
                        members.leave(leaving, organisation());
                        return "left";
                    });
            boolean owned = jdbc.sql("SELECT COUNT(*) FROM membership_members"
                                    + " WHERE organisation_id = :id AND roles LIKE '%OWNER%'")
                            .param("id", organisation())
                            .query(Long.class)
                            .single()
                    > 0;
            assertThat(owned || status() == OrganisationStatus.CLOSED).isTrue();
        }
    }

    private void erase() {
        erasures.erase(admin(), person(), ErasureReason.DECEASED);
    }

    private PersonId person() {
        return Objects.requireNonNull(owner.person());
    }

    private OrganisationId organisation() {
        return new OrganisationId(owner.organisation().orElseThrow());
    }

    private OrganisationStatus status() {
        return organisations.lookUp(Actor.system(), organisation()).status();
    }

    private Set<MemberRole> roles(PersonId of) {
        String kept = jdbc.sql("SELECT roles FROM membership_members WHERE organisation_id = :id AND person_id = :of")
                .param("id", organisation())
                .param("of", of)
                .query(String.class)
                .single();
        return java.util.Arrays.stream(kept.split(",", -1))
                .map(MemberRole::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MemberRole.class)));
    }

    private long trail(String kind) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE kind = :kind AND subject_id = :id")
                .param("kind", kind)
                .param("id", organisation().toString())
                .query(Long.class)
                .single();
    }

    private String address(PersonId of) {
        return persons.address(Actor.system(), of);
    }

    private Actor admin() {
        return Actor.staff(stage.person(), Set.of(StaffRole.ADMIN));
    }

    /** A member of so many days. */
    private PersonId join(int days, MemberRole... roles) {
        PersonId person = stage.person("Member " + UUID.randomUUID());
        transaction.executeWithoutResult(done -> jdbc.sql(
                        "INSERT INTO membership_members (organisation_id, person_id, roles, joined_at, signatory_since)"
                                + " VALUES (:organisation, :person, :roles, :at, :since)")
                .param("organisation", organisation())
                .param("person", person)
                .param("roles", java.util.Arrays.stream(roles).map(Enum::name).collect(Collectors.joining(",")))
                .param("at", clock.instant().minus(Duration.ofDays(days)))
                .param(
                        "since",
                        Set.of(roles).contains(MemberRole.SIGNATORY)
                                ? clock.instant().minus(Duration.ofDays(days))
                                : null)
                .update());
        return person;
    }
}

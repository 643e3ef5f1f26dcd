package org.partnershipportal.platform.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.Language;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person with an account: what Keycloak said at the last sign-in, and how they wish to read. Its row is the only link
 * between a name and an ID, so that deleting it erases the person everywhere (mission.md, Kept how long).
 */
@Entity
@Table(name = "access_persons")
class Person extends AbstractAggregateRoot<Person> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Column(name = "e_mail")
    private String eMail;

    /** Made by the database, which looks people up by it. */
    @Column(insertable = false, updatable = false)
    private @Nullable String foldedAddress;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Language language;

    private @Nullable String zone;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ColourScheme colourScheme = ColourScheme.SYSTEM;

    private String staffRoles = "";

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable SecondFactor secondFactor;

    private @Nullable LocalDate secondFactorOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Person() {}

    Person(PersonId id, String name, String eMail) {
        this.id = id.value();
        this.name = name;
        this.eMail = eMail;
    }

    /** Takes over what Keycloak says of the person now. */
    void signIn(String newName, String newEMail, Set<StaffRole> roles, Instant at) {
        name = newName;
        eMail = newEMail;
        seenAsStaff(roles, at);
    }

    /** Notes the staff roles that the realm gives now, so that they count where no session of the person is at hand. */
    void seenAsStaff(Set<StaffRole> roles, Instant at) {
        String now = roles.stream().map(StaffRole::realmRole).sorted().collect(Collectors.joining(" "));
        if (!now.equals(staffRoles)) {
            staffRoles = now;
            if (now.isEmpty()) {
                secondFactor = null;
                secondFactorOn = null;
            }
            registerEvent(new StaffRolesChanged(id(), at));
        }
    }

    /** Notes with what a holder of staff roles signed in; of others nothing is kept. */
    void cameWith(SecondFactor factor, LocalDate on) {
        if (!staffRoles.isEmpty()) {
            secondFactor = factor;
            secondFactorOn = on;
        }
    }

    /**
     * The person as one of the staff.
     *
     * @param ofState whether they belong to a State's organisation
     */
    StaffRow staffRow(boolean ofState) {
        Set<StaffRole> roles = staffRoles();
        return new StaffRow(id(), name, roles, StaffRules.faults(roles, ofState), secondFactor, secondFactorOn);
    }

    /** Notes that the person is erased; the row goes with it. */
    void erase(ErasureReason reason, ActorRef by, Instant at) {
        registerEvent(new PersonErased(id(), reason, by, at));
    }

    void read(Language chosenLanguage) {
        language = chosenLanguage;
    }

    void liveIn(ZoneId chosenZone) {
        zone = chosenZone.getId();
    }

    void see(ColourScheme scheme) {
        colourScheme = scheme;
    }

    PersonId id() {
        return new PersonId(id);
    }

    Set<StaffRole> staffRoles() {
        return staffRoles.isEmpty()
                ? EnumSet.noneOf(StaffRole.class)
                : StaffRole.ofRealmRoles(Arrays.asList(staffRoles.split(" ", -1)));
    }

    PersonDetails details() {
        return new PersonDetails(
                id(), name, eMail, language, zone == null ? Reader.GENEVA : ZoneId.of(zone), colourScheme);
    }
}

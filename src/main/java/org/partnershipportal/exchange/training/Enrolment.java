package org.partnershipportal.exchange.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;

/** One person's registration for a training: with a place, or on its waiting list. Only the training changes it, by its verbs. */
@Entity
@Table(name = "training_enrolments")
class Enrolment {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID trainingId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID person;

    /** Who registered them; {@code null} for the portal itself. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID registeredBy;

    private Instant registeredAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EnrolmentStatus status;

    /** Which of all registrations for the training it was: the order of its waiting list. */
    private long turn;

    private @Nullable String reason;

    private @Nullable String certificate;

    /** Number and name of its certificate, so that these can be compared. */
    private @Nullable String certified;

    @ElementCollection
    @CollectionTable(name = "training_attendance", joinColumns = @JoinColumn(name = "enrolment_id"))
    @Column(name = "place", nullable = false)
    private Set<Integer> attended = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Enrolment() {}

    Enrolment(TrainingId training, EnrolmentPerson who, boolean admitted, long turn, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        trainingId = training.value();
        organisation = who.organisation().value();
        person = who.person().value();
        registeredBy = by.person();
        registeredAt = at;
        status = admitted ? EnrolmentStatus.ADMITTED : EnrolmentStatus.WAITING;
        this.turn = turn;
    }

    void again(boolean admitted, long newTurn, ActorRef by, Instant at) {
        registeredBy = by.person();
        registeredAt = at;
        status = admitted ? EnrolmentStatus.ADMITTED : EnrolmentStatus.WAITING;
        turn = newTurn;
        reason = null;
    }

    void admit() {
        status = EnrolmentStatus.ADMITTED;
    }

    void withdraw() {
        requireOpen();
        status = EnrolmentStatus.WITHDRAWN;
    }

    void remove(String why) {
        requireOpen();
        status = EnrolmentStatus.REMOVED;
        reason = why;
    }

    void attend(Set<Integer> came, Set<Integer> missed) {
        if (status != EnrolmentStatus.ADMITTED) {
            throw new NotAllowed("training.refusal.no-participant");
        }
        attended.addAll(came);
        attended.removeAll(missed);
    }

    void certify(CertificateNumber number, String name) {
        certificate = number.value();
        certified = number.with(name);
    }

    /** No longer lets anyone check its certificate, and keeps no words about the person, because they were erased. */
    void forget() {
        certified = null;
        reason = null;
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new NotAllowed("training.refusal.withdrawn");
        }
    }

    /** Whether this number and this name are those of its certificate. */
    boolean isCertified(CertificateNumber number, String name) {
        return number.with(name).equals(certified);
    }

    /** The number of its certificate, if one was made. */
    Optional<CertificateNumber> certificate() {
        return Optional.ofNullable(certificate).map(CertificateNumber::new);
    }

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    TrainingId training() {
        return new TrainingId(trainingId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PersonId person() {
        return new PersonId(person);
    }

    Optional<PersonId> registeredBy() {
        return Optional.ofNullable(registeredBy).map(PersonId::new);
    }

    Instant registeredAt() {
        return registeredAt;
    }

    EnrolmentStatus status() {
        return status;
    }

    long turn() {
        return turn;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Set<Integer> attended() {
        return Set.copyOf(attended);
    }
}

package org.partnershipportal.exchange.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.records.SearchWords;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A training that an organisation offers. Its registrations are records of their own, because there can be thousands; who changes
 * one has locked the training first, so that places are given one after the other.
 */
@Entity
@Table(name = "training_trainings")
class Training extends AbstractAggregateRoot<Training> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    /** Which organisation offers it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TrainingStatus status = TrainingStatus.DRAFT;

    private String title;

    private String aim;

    private String audience;

    private String textLanguage;

    private String taughtIn;

    private boolean online;

    private String place;

    private @Nullable String country;

    private String zone;

    private int places;

    /** The last day on which one can register. */
    private LocalDate lastDay;

    /** When registration closes: when that day ends, or the first session starts. */
    private Instant closesAt;

    /** When its last session ends; while it has none, when registration closes. */
    private Instant endsAt;

    private int needed;

    private @Nullable String cancelReason;

    /** Counts changes of its texts, times and places. */
    private long edition = 1;

    /** Counts changes of what calendars show (RFC 5545, 3.8.7.4). */
    private int sequence;

    /** How many were registered so far: the order of the waiting list. */
    private long turns;

    private Instant changedAt;

    @Column(columnDefinition = "longtext")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "training_sessions", joinColumns = @JoinColumn(name = "training_id"))
    @OrderColumn(name = "place")
    private List<TrainingSession> sessions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "training_themes", joinColumns = @JoinColumn(name = "training_id"))
    @Column(name = "theme", nullable = false)
    private Set<String> themes = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Training() {}

    @SuppressWarnings("NullAway.Init") // write sets all
    Training(WriteTraining command, OrganisationId organiser, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        formToken = command.formToken();
        organisation = organiser.value();
        write(command, at);
        registerEvent(new TrainingEvent.TrainingDrafted(id(), by, at));
    }

    private void write(WriteTraining command, Instant at) {
        title = command.title();
        aim = command.aim();
        audience = command.audience();
        textLanguage = command.language();
        taughtIn = command.taughtIn();
        online = command.online();
        place = command.place();
        country = command.country() == null ? null : command.country().iso3();
        zone = command.in().getId();
        places = Objects.requireNonNull(command.places());
        lastDay = Objects.requireNonNull(command.lastDay());
        needed = Objects.requireNonNull(command.needed());
        List<TrainingSession> held = command.held();
        if (!sessions.equals(held)) {
            sessions.clear();
            sessions.addAll(held);
        }
        themes.retainAll(command.themes());
        themes.addAll(command.themes());
        Instant dayOver = lastDay.plusDays(1).atStartOfDay(command.in()).toInstant();
        closesAt = held.isEmpty() || dayOver.isBefore(held.getFirst().startsAt())
                ? dayOver
                : held.getFirst().startsAt();
        endsAt = held.isEmpty() ? closesAt : held.getLast().endsAt();
        searchText = SearchWords.folded(title + " " + aim + " " + audience);
        changedAt = at;
    }

    /**
     * Changes it, before its first session.
     *
     * @param admitted how many have a place
     * @throws ChangedMeanwhile if somebody changed it since it was read
     * @throws InvalidInput if fewer places are left than people have one, and if what was announced loses its sessions
     */
    void edit(WriteTraining command, long admitted, ActorRef by, Instant at) {
        if (status != TrainingStatus.DRAFT) {
            requireAnnounced();
        }
        refuseIf(hasStarted(at), "training.refusal.started");
        if (command.edition() != edition) {
            throw new ChangedMeanwhile();
        }
        if (Objects.requireNonNull(command.places()) < admitted) {
            throw new InvalidInput(Problem.of("places", "training.problem.taken", admitted));
        }
        boolean announced = status == TrainingStatus.ANNOUNCED;
        if (announced) {
            requireSessionsToCome(command.held(), at);
            if (command.place().isEmpty()) {
                throw new InvalidInput(Problem.of("place", "shared.problem.missing"));
            }
        }
        boolean told = announced && isDifferent(command);
        write(command, at);
        edition++;
        sequence++;
        registerEvent(new TrainingEvent.TrainingEdited(id(), told, by, at));
    }

    /** Whether its times or its place are others. */
    private boolean isDifferent(WriteTraining command) {
        return !sessions.equals(command.held())
                || !place.equals(command.place())
                || online != command.online()
                || !country().equals(Optional.ofNullable(command.country()));
    }

    private static void requireSessionsToCome(List<TrainingSession> held, Instant at) {
        if (held.isEmpty()) {
            throw new InvalidInput(Problem.of("sessions", "training.problem.no-session"));
        }
        if (!held.getFirst().startsAt().isAfter(at)) {
            throw new InvalidInput(Problem.of("sessions", "training.problem.past", 1));
        }
    }

    /**
     * Announces it: from now on everyone reads it.
     *
     * @param verified whether its organiser is verified (R4.6)
     * @throws NotAllowed without sessions, if the first has started or nobody can register any more, and unless the organiser is
     *     verified
     */
    void announce(boolean verified, ActorRef by, Instant at) {
        refuseIf(status != TrainingStatus.DRAFT, "training.refusal.announced");
        refuseIf(!verified, "training.refusal.not-verified");
        refuseIf(sessions.isEmpty(), "training.refusal.no-session");
        refuseIf(!at.isBefore(closesAt), "training.refusal.late-announcement");
        refuseIf(place.isEmpty(), "training.refusal.no-place");
        status = TrainingStatus.ANNOUNCED;
        changedAt = at;
        registerEvent(new TrainingEvent.TrainingAnnounced(id(), by, at));
    }

    /**
     * Cancels it, before its end.
     *
     * @throws NotAllowed unless it was announced, and once it is over
     */
    void cancel(CancelTraining command, ActorRef by, Instant at) {
        requireAnnounced();
        refuseIf(isOver(at), "training.refusal.over");
        status = TrainingStatus.CANCELLED;
        cancelReason = command.reason();
        sequence++;
        changedAt = at;
        registerEvent(new TrainingEvent.TrainingCancelled(id(), by, at));
    }

    /**
     * Says that it was held; certificates can be made from then on.
     *
     * @throws NotAllowed before its end
     */
    void hold(ActorRef by, Instant at) {
        requireAnnounced();
        refuseIf(!isOver(at), "training.refusal.not-over");
        status = TrainingStatus.HELD;
        changedAt = at;
        registerEvent(new TrainingEvent.TrainingHeld(id(), by, at));
    }

    /**
     * Gives somebody a place, or one on the waiting list.
     *
     * @param admitted whether a place is free
     * @throws NotAllowed unless it is announced and registration is open
     */
    Enrolment register(EnrolmentPerson person, boolean admitted, ActorRef by, Instant at) {
        requireRegistration(at);
        Enrolment made = new Enrolment(id(), person, admitted, ++turns, by, at);
        registerEvent(new TrainingEvent.ParticipantRegistered(id(), made.id(), admitted, by, at));
        return made;
    }

    /** Registers again somebody whose registration was withdrawn, at the end of the list. */
    void registerAgain(Enrolment before, boolean admitted, ActorRef by, Instant at) {
        requireRegistration(at);
        before.again(admitted, ++turns, by, at);
        registerEvent(new TrainingEvent.ParticipantRegistered(id(), before.id(), admitted, by, at));
    }

    void requireRegistration(Instant at) {
        requireAnnounced();
        refuseIf(!at.isBefore(closesAt), "training.refusal.closed");
    }

    /** Lets the first on the waiting list have a place that became free. */
    void moveUp(Enrolment first, ActorRef by, Instant at) {
        first.admit();
        registerEvent(new TrainingEvent.ParticipantMovedUp(id(), first.id(), by, at));
    }

    /**
     * The own organisation gives a registration up.
     *
     * @throws NotAllowed once it is over
     */
    void withdraw(Enrolment enrolment, ActorRef by, Instant at) {
        requireAnnounced();
        refuseIf(isOver(at), "training.refusal.over");
        enrolment.withdraw();
        registerEvent(new TrainingEvent.RegistrationWithdrawn(id(), enrolment.id(), by, at));
    }

    /** The same for the organiser, with a reason. */
    void remove(Enrolment enrolment, String reason, ActorRef by, Instant at) {
        requireAnnounced();
        refuseIf(isOver(at), "training.refusal.over");
        enrolment.remove(reason);
        registerEvent(new TrainingEvent.ParticipantRemoved(id(), enrolment.id(), by, at));
    }

    /**
     * Records which sessions somebody attended and which not; what was recorded of the others stays.
     *
     * @param came sessions attended, counted from 0
     * @param missed sessions not attended
     * @param name the participant's, which the certificate will bear
     * @throws NotAllowed if one of them has not started, and of a training that is not held
     */
    void attend(Enrolment enrolment, Set<Integer> came, Set<Integer> missed, String name, ActorRef by, Instant at) {
        refuseIf(
                status == TrainingStatus.CANCELLED || status == TrainingStatus.DRAFT, "training.refusal.not-announced");
        refuseIf(
                Stream.concat(came.stream(), missed.stream())
                        .anyMatch(session -> session < 0
                                || session >= sessions.size()
                                || sessions.get(session).startsAt().isAfter(at)),
                "training.refusal.session-to-come");
        enrolment.attend(came, missed, name);
        registerEvent(new TrainingEvent.AttendanceRecorded(id(), enrolment.id(), by, at));
    }

    /**
     * Makes a certificate for somebody who attended as many sessions as it asks for.
     *
     * @throws NotAllowed before it is marked as held, for anyone who attended fewer, and under another name than the one under which
     *     attendance was recorded
     */
    void certify(Enrolment enrolment, CertificateNumber number, String name, ActorRef by, Instant at) {
        refuseIf(status != TrainingStatus.HELD, "training.refusal.not-held");
        refuseIf(!isEarned(enrolment.status(), enrolment.attended().size()), "training.refusal.too-few");
        refuseIf(!enrolment.isNamed(name), "training.refusal.renamed");
        enrolment.certify(number, name);
        registerEvent(new TrainingEvent.CertificateIssued(id(), enrolment.id(), by, at));
    }

    /**
     * Whether somebody attended as many sessions as it asks for, and it was held.
     *
     * @param registered where the registration stands
     * @param attended how many sessions
     */
    boolean isEarned(EnrolmentStatus registered, int attended) {
        return status == TrainingStatus.HELD && registered == EnrolmentStatus.ADMITTED && attended >= needed;
    }

    /** Whether a place that becomes free goes to the waiting list: from the first session on it helps nobody. */
    boolean isMovingUp(Instant at) {
        return status == TrainingStatus.ANNOUNCED && !hasStarted(at);
    }

    private void requireAnnounced() {
        if (status != TrainingStatus.ANNOUNCED) {
            throw new NotAllowed(
                    switch (status) {
                        case DRAFT -> "training.refusal.not-announced";
                        case CANCELLED -> "training.refusal.cancelled";
                        default -> "training.refusal.held";
                    });
        }
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new NotAllowed(key);
        }
    }

    private boolean hasStarted(Instant at) {
        return !sessions.isEmpty() && !at.isBefore(sessions.getFirst().startsAt());
    }

    private boolean isOver(Instant at) {
        return !at.isBefore(endsAt);
    }

    /** Whether it came of this form, sent for this organisation. */
    boolean isDraftedWith(UUID token, OrganisationId organiser) {
        return token.equals(formToken) && organisation.equals(organiser.value());
    }

    TrainingId id() {
        return new TrainingId(id);
    }

    OrganisationId organiser() {
        return new OrganisationId(organisation);
    }

    TrainingStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String aim() {
        return aim;
    }

    String audience() {
        return audience;
    }

    String language() {
        return textLanguage;
    }

    String taughtIn() {
        return taughtIn;
    }

    boolean online() {
        return online;
    }

    String place() {
        return place;
    }

    Optional<CountryCode> country() {
        return Optional.ofNullable(country).map(CountryCode::new);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    int places() {
        return places;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Instant closesAt() {
        return closesAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int needed() {
        return needed;
    }

    Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    long edition() {
        return edition;
    }

    int sequence() {
        return sequence;
    }

    Instant changedAt() {
        return changedAt;
    }

    String searchText() {
        return searchText;
    }

    List<TrainingSession> sessions() {
        return List.copyOf(sessions);
    }

    Set<String> themes() {
        return themes.stream().collect(Collectors.toUnmodifiableSet());
    }
}

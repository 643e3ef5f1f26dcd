package org.partnershipportal.consultation.call;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A call for inputs: what each version says, its deadline, its report team and its status. */
@Entity
@Table(name = "call_calls")
class Call extends AbstractAggregateRoot<Call> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CallStatus status = CallStatus.DRAFT;

    /** Counts changes by people: what somebody read before changing it. */
    private long edition = 1;

    /** The version of the content that holds now. */
    private int contentVersion = 1;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "call_id", nullable = false)
    @OrderBy("number")
    private List<CallVersion> versions = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language original;

    /** As in the content, for lists. */
    @Column(columnDefinition = "longtext")
    @Convert(converter = TextsConverter.class)
    private Texts title;

    @Column(columnDefinition = "longtext")
    @Convert(converter = TextsConverter.class)
    private Texts issuedBy;

    @Column(columnDefinition = "longtext")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "call_themes", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    private @Nullable Instant opensAt;

    @Embedded
    @AttributeOverride(name = "localTime", column = @Column(name = "deadline_local"))
    @AttributeOverride(name = "zone", column = @Column(name = "deadline_zone"))
    @AttributeOverride(name = "offsetSeconds", column = @Column(name = "deadline_offset"))
    @AttributeOverride(name = "tooLate", column = @Column(name = "too_late_at"))
    private @Nullable StoredDeadline deadline;

    /** The deadline before it was first extended for all. */
    @Embedded
    @AttributeOverride(name = "localTime", column = @Column(name = "first_local"))
    @AttributeOverride(name = "zone", column = @Column(name = "first_zone"))
    @AttributeOverride(name = "offsetSeconds", column = @Column(name = "first_offset"))
    @AttributeOverride(name = "tooLate", column = @Column(name = "first_too_late_at"))
    private @Nullable StoredDeadline firstDeadline;

    @ElementCollection
    @CollectionTable(name = "call_team", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "person")
    @JdbcTypeCode(SqlTypes.BINARY)
    private Set<UUID> team = new HashSet<>();

    /** The earlier call that it began from, for its desk; it may be deleted since. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID basedOn;

    /** Without it every page of a call would ask for takeovers, of which there are hardly any. */
    private boolean takenOver;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "call_id", nullable = false)
    @OrderBy("takenAt")
    private List<Takeover> takeovers = new ArrayList<>();

    /** When its report was first published; how long texts are kept counts from then. */
    private @Nullable Instant reportedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Call() {}

    /** Starts a draft, run by the person who begins it. */
    Call(
            CallCode code,
            CallContent content,
            @Nullable Deadline deadline,
            @Nullable PersonId drafter,
            ActorRef by,
            Instant at) {
        CallId drafted = CallId.random();
        id = drafted.value();
        this.code = code.value();
        versions.add(new CallVersion(contentVersion, content, null, at));
        say(content);
        if (drafter != null) {
            team.add(drafter.value());
        }
        this.deadline = deadline == null ? null : StoredDeadline.of(deadline);
        registerEvent(new CallEvent.CallDrafted(drafted, by, at));
    }

    /** Notes the earlier call from which it began. */
    void beganFrom(Call earlier) {
        basedOn = earlier.id;
    }

    /** Changes what it says before it opens; what is scheduled must stay fit to open. */
    void edit(EditCall command, ActorRef by, Instant at) {
        require(CallAct.EDIT, at);
        requireEdition(command.edition());
        if (status == CallStatus.SCHEDULED) {
            ContentChecks.requireFit(
                    command.content(), true, command.deadline(), java.util.Objects.requireNonNull(opensAt));
        }
        code = command.code();
        deadline = command.deadline() == null ? null : StoredDeadline.of(command.deadline());
        current().rewrite(command.content());
        say(command.content());
        edition++;
        registerEvent(new CallEvent.CallEdited(id(), by, at));
    }

    /**
     * Sets when it opens; a moment in the past opens it now.
     *
     * @param able those of the team who can act
     */
    void schedule(ScheduleCall command, Set<PersonId> able, ActorRef by, Instant at) {
        require(CallAct.SCHEDULE, at);
        requireEdition(command.edition());
        if (!command.opens().isAfter(at)) {
            open(able, by, at);
            return;
        }
        ContentChecks.requireFit(content(), team(), able, deadline().orElse(null), command.opens());
        status = CallStatus.SCHEDULED;
        opensAt = command.opens();
        edition++;
        registerEvent(new CallEvent.CallScheduled(id(), command.opens(), by, at));
    }

    /** Makes it a draft again. */
    void unschedule(ActorRef by, Instant at) {
        require(CallAct.UNSCHEDULE, at);
        become(CallStatus.DRAFT);
        opensAt = null;
        edition++;
        registerEvent(new CallEvent.CallUnscheduled(id(), by, at));
    }

    /**
     * Opens it now.
     *
     * @param able those of the team who can act
     */
    void open(Set<PersonId> able, ActorRef by, Instant at) {
        require(CallAct.OPEN, at);
        ContentChecks.requireFit(content(), team(), able, deadline().orElse(null), at);
        become(CallStatus.OPEN);
        opensAt = at;
        edition++;
        registerEvent(new CallEvent.CallOpened(id(), by, at));
    }

    /**
     * Opens what was scheduled, if its moment has come; the clock's verb, which may come late or twice. Without a team it
     * stays scheduled, and opens once there is one (R14.11); if its deadline is over by then, only with another deadline.
     *
     * @param able those of the team who can act
     */
    void openIfDue(Set<PersonId> able, ActorRef by, Instant at) {
        if (isDue(at) && !hasMissedItsOpening(at) && TeamRules.isFit(team(), able)) {
            become(CallStatus.OPEN);
            edition++;
            registerEvent(new CallEvent.CallOpened(id(), by, at));
        }
    }

    private boolean isDue(Instant at) {
        return status == CallStatus.SCHEDULED && opensAt != null && !opensAt.isAfter(at);
    }

    /**
     * Whether its deadline was over before it could open, because nobody would have had the time that was announced.
     */
    boolean hasMissedItsOpening(Instant at) {
        return isDue(at) && deadline().filter(until -> until.admits(at)).isEmpty();
    }

    /** Closes what is over; the clock's verb, which may come late or twice. */
    void closeIfDue(ActorRef by, Instant at) {
        if (status == CallStatus.OPEN && statusAt(at) == CallStatus.CLOSED) {
            become(CallStatus.CLOSED);
            registerEvent(new CallEvent.CallClosed(id(), by, at));
        }
    }

    /**
     * Its report is published; a later version of the report changes nothing here.
     *
     * @throws NotAllowed while it takes inputs
     */
    void report(ActorRef by, Instant at) {
        if (status == CallStatus.REPORTED) {
            return;
        }
        if (statusAt(at) != CallStatus.CLOSED) {
            throw new NotAllowed("call.refusal.report");
        }
        status = CallStatus.REPORTED;
        reportedAt = at;
        registerEvent(new CallEvent.CallReported(id(), by, at));
    }

    /** Puts it into the archive: everyone reads it, and nobody works on it. */
    void archive(ActorRef by, Instant at) {
        require(CallAct.ARCHIVE, at);
        become(CallStatus.ARCHIVED);
        registerEvent(new CallEvent.CallArchived(id(), by, at));
    }

    /** Takes it out of the archive. */
    void restore(ActorRef by, Instant at) {
        require(CallAct.RESTORE, at);
        become(CallStatus.REPORTED);
        registerEvent(new CallEvent.CallRestored(id(), by, at));
    }

    /** Says something else from now on, with a notice, and leaves every answer valid. */
    void correct(CorrectCall command, ActorRef by, Instant at) {
        require(CallAct.CORRECT, at);
        requireEdition(command.edition());
        Corrections.requireChange(content(), original, command.content());
        Corrections.requireHarmless(content(), command.content());
        ContentChecks.requireComplete(command.content());
        contentVersion++;
        versions.add(new CallVersion(contentVersion, command.content(), command.note(), at));
        say(command.content());
        edition++;
        registerEvent(new CallEvent.CallCorrected(id(), contentVersion, by, at));
    }

    /**
     * Gives everyone more time; a closed call is open again.
     *
     * @param able those of the team who can act
     * @throws NotAllowed if it would be open again with fewer than two (R14.11)
     */
    void extend(Deadline wanted, long readEdition, Set<PersonId> able, ActorRef by, Instant at) {
        require(CallAct.EXTEND, at);
        requireEdition(readEdition);
        wanted.requireLater(deadline().orElseThrow().end(), at);
        boolean reopened = statusAt(at) == CallStatus.CLOSED;
        TeamRules.requireFitAgain(reopened, team(), able);
        if (firstDeadline == null) {
            firstDeadline = deadline;
        }
        deadline = StoredDeadline.of(wanted);
        status = CallStatus.OPEN;
        edition++;
        registerEvent(new CallEvent.CallExtended(id(), reopened, by, at));
    }

    /** Names a person of the secretariat who runs the report. */
    void join(PersonId person, ActorRef by, Instant at) {
        require(CallAct.NAME_TEAM, at);
        TeamRules.requireRoom(team());
        if (team.add(person.value())) {
            registerEvent(new CallEvent.TeamMemberNamed(id(), person, by, at));
        }
    }

    /**
     * Takes a person out of the team. Two who can act stay from the moment at which its opening is set, and one in a draft
     * (R14.11).
     *
     * @param able those of the team who can act
     */
    void leave(PersonId person, Set<PersonId> able, ActorRef by, Instant at) {
        require(CallAct.NAME_TEAM, at);
        TeamRules.requireLoss(team(), person, able, status);
        team.remove(person.value());
        registerEvent(new CallEvent.TeamMemberRemoved(id(), person, by, at));
    }

    /**
     * Lets another person of the secretariat run the report. Who was named before stays so, for a role may come back.
     *
     * @param able those of the team who can act
     * @throws NotAllowed if anybody can
     */
    void takeOver(PersonId person, String reason, Set<PersonId> able, ActorRef by, Instant at) {
        require(CallAct.TAKE_OVER, at);
        TeamRules.requireNobody(team(), able);
        team.add(person.value());
        takeovers.add(new Takeover(person, reason, at));
        takenOver = true;
        registerEvent(new CallEvent.TeamTakenOver(id(), person, Fingerprint.of(reason), by, at));
    }

    /** The draft is about to be deleted. */
    void delete(ActorRef by, Instant at) {
        require(CallAct.DELETE, at);
        registerEvent(new CallEvent.CallDeleted(id(), by, at));
    }

    /** Refuses what is not possible where it stands, with the sentence that says what is. */
    void require(CallAct act, Instant at) {
        if (!act.isPossible(statusAt(at))) {
            throw new NotAllowed(act.refusalKey());
        }
    }

    private void become(CallStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
    }

    private void requireEdition(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    /** Keeps beside the content what lists need of it. */
    private void say(CallContent content) {
        original = content.original();
        title = content.texts().title();
        issuedBy = content.texts().issuedBy();
        searchText = content.searchWords();
        themes.retainAll(content.themes());
        themes.addAll(content.themes());
    }

    private CallVersion current() {
        return versions.getLast();
    }

    /** Whether what is not published has been kept as long after the report as it was said. */
    boolean isKeptLongEnough(Instant now) {
        return reportedAt != null
                && KeptFor.years(content().rules().retentionYears()).isOver(reportedAt, now);
    }

    /** The earlier call that it began from; empty for none. */
    Optional<CallId> basedOn() {
        return Optional.ofNullable(basedOn).map(CallId::new);
    }

    CallId id() {
        return new CallId(id);
    }

    CallCode code() {
        return new CallCode(code);
    }

    /** Where it stands at this moment: a call whose deadline is over is closed, though no clock has said so yet. */
    CallStatus statusAt(Instant now) {
        boolean over = status == CallStatus.OPEN
                && deadline().filter(until -> !until.admits(now)).isPresent();
        return over ? CallStatus.CLOSED : status;
    }

    /** Whether everyone may read it. */
    boolean isPublic() {
        return status.isPublic();
    }

    int contentVersion() {
        return contentVersion;
    }

    long edition() {
        return edition;
    }

    CallContent content() {
        return current().content();
    }

    /** What it said in that version; empty if there is none. */
    Optional<CallContent> content(int number) {
        return versions.stream()
                .filter(one -> one.number() == number)
                .map(CallVersion::content)
                .findFirst();
    }

    @Nullable
    Instant opensAt() {
        return opensAt;
    }

    @Nullable
    Instant reportedAt() {
        return reportedAt;
    }

    Optional<Deadline> deadline() {
        return Optional.ofNullable(deadline).map(StoredDeadline::deadline);
    }

    Optional<Deadline> firstDeadline() {
        return Optional.ofNullable(firstDeadline).map(StoredDeadline::deadline).or(this::deadline);
    }

    List<Correction> corrections() {
        return versions.stream().flatMap(one -> one.correction().stream()).toList();
    }

    /** When and why its report was taken over, the earliest first. */
    List<TakenOver> takenOver() {
        return takenOver ? takeovers.stream().map(Takeover::told).toList() : List.of();
    }

    Set<PersonId> team() {
        return team.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}

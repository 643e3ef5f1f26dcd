package org.partnershipportal.exchange.meeting;

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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A meeting of a working group: members say which of its dates suit them, those who lead fix one, and a later meeting approves
 * the minutes. What members say stands for the member, not for a person.
 */
@Entity
@Table(name = "meeting_meetings")
class Meeting extends AbstractAggregateRoot<Meeting> {

    /** How far ahead a meeting can be. */
    static final Duration FARTHEST = Duration.ofDays(731);

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID groupId;

    /** Which member proposed it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MeetingStatus status = MeetingStatus.PROPOSED;

    private String zone;

    private int minutes;

    private String textLanguage;

    private String place;

    /** When it starts; while that is to be found, the first of its dates. */
    private Instant startsAt;

    /** Whether one of its dates was fixed, so that calendars may have it. */
    private boolean dated;

    /** Counts changes of what calendars show (RFC 5545, 3.8.7.4). */
    private int sequence;

    /** Counts changes of agenda, place and minutes. */
    private long edition = 1;

    /** When it was changed last. */
    private Instant changedAt;

    @Column(columnDefinition = "longtext")
    private @Nullable String record;

    /** Which member wrote the minutes last. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID recordedFor;

    private @Nullable Instant approvedAt;

    private @Nullable String cancelReason;

    @ElementCollection
    @CollectionTable(name = "meeting_dates", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    @Column(name = "starts_at", nullable = false)
    private List<Instant> dates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_topics", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    @Column(name = "topic", nullable = false)
    private List<String> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_answers", joinColumns = @JoinColumn(name = "meeting_id"))
    private Set<GivenAnswer> answers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "organisation", nullable = false)
    @JdbcTypeCode(SqlTypes.BINARY)
    private Set<UUID> attendance = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Meeting() {}

    /** @throws InvalidInput if one of the dates has passed, or is too far ahead */
    Meeting(ProposeMeeting command, OrganisationId proposer, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        formToken = command.formToken();
        groupId = command.group().value();
        organisation = proposer.value();
        zone = command.in().getId();
        minutes = command.length();
        textLanguage = command.language();
        place = command.place();
        for (Instant one : command.instants()) {
            if (!one.isAfter(at)) {
                throw new InvalidInput(Problem.of("starts", "meeting.problem.past", dates.size() + 1));
            }
            if (one.isAfter(at.plus(FARTHEST))) {
                throw new InvalidInput(Problem.of("starts", "meeting.problem.far", dates.size() + 1));
            }
            dates.add(one);
        }
        startsAt = dates.stream().min(Instant::compareTo).orElseThrow();
        topics.addAll(command.topics());
        changedAt = at;
        registerEvent(new MeetingEvent.DatesProposed(group(), id(), by, at));
    }

    /**
     * A member says which dates suit it; it can say so again until one is fixed.
     *
     * @throws NotAllowed once a date is fixed
     */
    void answer(AnswerDates command, OrganisationId member, ActorRef by, Instant at) {
        require(MeetingStatus.PROPOSED);
        if (command.answers().size() != dates.size()) {
            throw new InvalidInput(Problem.of("answers", "meeting.problem.answer-each"));
        }
        refuseIf(dates.stream().noneMatch(at::isBefore), "meeting.refusal.dates-over");
        answers.removeIf(one -> one.organisation().equals(member.value()));
        for (int date = 0; date < dates.size(); date++) {
            DateAnswer said = command.answers().get(date);
            if (said != null) {
                answers.add(new GivenAnswer(member.value(), date, said));
            }
        }
        registerEvent(new MeetingEvent.MeetingAnswered(group(), id(), by, at));
    }

    /**
     * Fixes one of the dates.
     *
     * @throws NotAllowed once one is fixed
     * @throws ChangedMeanwhile if somebody changed agenda or place since they were read
     */
    void fix(FixDate command, ActorRef by, Instant at) {
        require(MeetingStatus.PROPOSED);
        requireEdition(command.edition());
        Integer date = command.date();
        if (date == null || date < 0 || date >= dates.size()) {
            throw new InvalidInput(Problem.of("date", "shared.problem.choose"));
        }
        if (!dates.get(date).isAfter(at)) {
            throw new InvalidInput(Problem.of("date", "meeting.problem.date-past"));
        }
        status = MeetingStatus.FIXED;
        dated = true;
        startsAt = dates.get(date);
        place = command.place();
        changed(at);
        registerEvent(new MeetingEvent.DateFixed(group(), id(), by, at));
    }

    /** A member says whether it comes. */
    void come(boolean comes, OrganisationId member, ActorRef by, Instant at) {
        require(MeetingStatus.FIXED);
        refuseIf(hasBegun(at), "meeting.refusal.begun");
        int date = dates.indexOf(startsAt);
        answers.removeIf(one -> one.organisation().equals(member.value()) && one.place() == date);
        answers.add(new GivenAnswer(member.value(), date, comes ? DateAnswer.YES : DateAnswer.NO));
        registerEvent(new MeetingEvent.MeetingAnswered(group(), id(), by, at));
    }

    /**
     * Changes its agenda and its place.
     *
     * @throws ChangedMeanwhile if somebody changed it since it was read
     */
    void plan(PlanMeeting command, ActorRef by, Instant at) {
        requireToCome(at);
        requireEdition(command.edition());
        if (status == MeetingStatus.FIXED && command.place().isEmpty()) {
            throw new InvalidInput(Problem.of("place", "shared.problem.missing"));
        }
        boolean told = isToldOf(command);
        topics.clear();
        topics.addAll(command.topics());
        place = command.place();
        changed(at);
        registerEvent(new MeetingEvent.MeetingPlanned(group(), id(), told, by, at));
    }

    /** Whether all members are told of this change: it says something different about a meeting that has a date. */
    boolean isToldOf(PlanMeeting command) {
        return status == MeetingStatus.FIXED && (!topics().equals(command.topics()) || !place.equals(command.place()));
    }

    /**
     * Cancels it before it starts, or says after its end that it was not held; members still read when it would have been, and
     * why it was not.
     *
     * @param approving whether minutes of an earlier meeting were approved at it, and at no other
     * @throws NotAllowed from its start to its end, once there are minutes, and if it was not held though it approved others
     */
    void cancel(CancelMeeting command, boolean approving, ActorRef by, Instant at) {
        boolean begun = hasComeTo(at);
        refuseIf(begun && at.isBefore(endsAt()), "meeting.refusal.not-over");
        refuseIf(begun && approving, "meeting.refusal.approved-others");
        status = begun ? MeetingStatus.NOT_HELD : MeetingStatus.CANCELLED;
        cancelReason = command.reason();
        changed(at);
        registerEvent(
                begun
                        ? new MeetingEvent.MeetingNotHeld(group(), id(), by, at)
                        : new MeetingEvent.MeetingCancelled(group(), id(), by, at));
    }

    /**
     * Says who took part, and what was said; that it was not held, if somebody said so, was then an error.
     *
     * @param members who sat in the group when it started
     * @param writer the member for which this is written
     * @throws InvalidInput if an organisation that came was not a member then, and was not recorded before
     * @throws NotAllowed before it starts, and once the minutes are approved
     * @throws ChangedMeanwhile if somebody changed it since it was read
     */
    void record(RecordMeeting command, Set<OrganisationId> members, OrganisationId writer, ActorRef by, Instant at) {
        boolean wasOff = status == MeetingStatus.NOT_HELD;
        if (status != MeetingStatus.HELD && !wasOff) {
            require(MeetingStatus.FIXED);
        }
        refuseIf(!hasBegun(at), "meeting.refusal.not-begun");
        requireNotApproved();
        requireEdition(command.edition());
        Set<OrganisationId> able = new HashSet<>(attendance());
        able.addAll(members);
        if (!able.containsAll(command.attended())) {
            throw new InvalidInput(Problem.of("attended", "meeting.problem.no-member"));
        }
        Set<UUID> came = command.attended().stream().map(OrganisationId::value).collect(Collectors.toSet());
        if (wasOff) {
            sequence++;
            cancelReason = null;
        }
        status = MeetingStatus.HELD;
        record = command.minutes();
        recordedFor = writer.value();
        attendance.retainAll(came);
        attendance.addAll(came);
        edition++;
        changedAt = at;
        registerEvent(new MeetingEvent.MinutesWritten(group(), id(), by, at));
    }

    /**
     * Approves the minutes.
     *
     * @param read the edition that was read
     * @param later whether a later meeting of the group has begun
     * @throws ChangedMeanwhile if somebody rewrote them since
     */
    void approve(long read, boolean later, ActorRef by, Instant at) {
        require(MeetingStatus.HELD);
        requireNotApproved();
        requireEdition(read);
        refuseIf(!later, "meeting.refusal.no-later-meeting");
        approvedAt = at;
        registerEvent(new MeetingEvent.MinutesApproved(group(), id(), by, at));
    }

    /** @throws NotAllowed while there are no minutes, and once they are approved: a decision is one of the meeting that made it */
    void requireOpenMinutes() {
        refuseIf(status != MeetingStatus.HELD, "meeting.refusal.no-minutes");
        requireNotApproved();
    }

    private void requireNotApproved() {
        refuseIf(approvedAt != null, "meeting.refusal.approved");
    }

    private void changed(Instant at) {
        sequence++;
        edition++;
        changedAt = at;
    }

    private void requireToCome(Instant at) {
        refuseIf(hasComeTo(at), "meeting.refusal.begun");
    }

    /** Whether its date has come; refused where nobody waits for it any more. */
    private boolean hasComeTo(Instant at) {
        if (status != MeetingStatus.PROPOSED) {
            require(MeetingStatus.FIXED);
        }
        return status == MeetingStatus.FIXED && hasBegun(at);
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new NotAllowed(key);
        }
    }

    private void require(MeetingStatus wanted) {
        if (status != wanted) {
            throw new NotAllowed(
                    switch (status) {
                        case PROPOSED -> "meeting.refusal.no-date";
                        case FIXED -> "meeting.refusal.fixed";
                        case HELD -> "meeting.refusal.held";
                        case CANCELLED -> "meeting.refusal.cancelled";
                        case NOT_HELD -> "meeting.refusal.not-held";
                    });
        }
    }

    private void requireEdition(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    private boolean hasBegun(Instant at) {
        return !at.isBefore(startsAt);
    }

    /** When it ends; while its date is to be found, the first of them. */
    Instant endsAt() {
        return end(startsAt, minutes);
    }

    /** When a meeting ends that starts then and lasts so many minutes. */
    static Instant end(Instant startsAt, int minutes) {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** Whether it has a date, or had one before it was cancelled. */
    boolean isDated() {
        return dated;
    }

    /** Whether it came of this form, sent for this member. */
    boolean isProposedWith(UUID token, OrganisationId member) {
        return token.equals(formToken) && organisation.equals(member.value());
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    WorkingGroupId group() {
        return new WorkingGroupId(groupId);
    }

    MeetingStatus status() {
        return status;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    int minutes() {
        return minutes;
    }

    String language() {
        return textLanguage;
    }

    String place() {
        return place;
    }

    Instant startsAt() {
        return startsAt;
    }

    int sequence() {
        return sequence;
    }

    long edition() {
        return edition;
    }

    Instant changedAt() {
        return changedAt;
    }

    Optional<String> record() {
        return Optional.ofNullable(record);
    }

    /** The member for which the minutes were written last; empty while there are none. */
    Optional<OrganisationId> recordedFor() {
        return Optional.ofNullable(recordedFor).map(OrganisationId::new);
    }

    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    List<Instant> dates() {
        return List.copyOf(dates);
    }

    List<String> topics() {
        return List.copyOf(topics);
    }

    Set<GivenAnswer> answers() {
        return Set.copyOf(answers);
    }

    Set<OrganisationId> attendance() {
        return attendance.stream().map(OrganisationId::new).collect(Collectors.toSet());
    }
}

package org.partnershipportal.exchange.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a meeting decided: which member carries it out, until which day, and what became of it. */
@Entity
@Table(name = "meeting_decisions")
class Decision extends AbstractAggregateRoot<Decision> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID groupId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID meetingId;

    @SuppressWarnings("unused") // MeetingQueries reads it
    private String words;

    @SuppressWarnings("unused") // MeetingQueries reads it
    private String textLanguage;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID owner;

    @SuppressWarnings("unused") // MeetingQueries reads it
    private LocalDate due;

    /** The last second of that day in the zone of the meeting. */
    private Instant dueUntil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DecisionStatus status = DecisionStatus.OPEN;

    @SuppressWarnings("unused") // MeetingQueries reads it
    private String note = "";

    @SuppressWarnings("unused") // MeetingQueries reads it
    private Instant givenAt;

    @SuppressWarnings("unused") // MeetingQueries reads it
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Decision() {}

    /** @throws InvalidInput if the day has passed */
    Decision(GiveDecision command, Meeting meeting, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        formToken = command.formToken();
        groupId = meeting.group().value();
        meetingId = meeting.id().value();
        words = command.words();
        textLanguage = meeting.language();
        owner = Objects.requireNonNull(command.owner()).value();
        due = Objects.requireNonNull(command.due());
        dueUntil = due.plusDays(1).atStartOfDay(meeting.zone()).toInstant().minusSeconds(1);
        if (dueUntil.isBefore(at) || due.isAfter(LocalDate.ofInstant(at.plus(Meeting.FARTHEST), meeting.zone()))) {
            throw new InvalidInput(Problem.of("due", "meeting.problem.due"));
        }
        givenAt = at;
        registerEvent(new MeetingEvent.DecisionGiven(group(), meeting(), id(), owner(), by, at));
    }

    /** It was carried out, or is dropped. */
    void close(CloseDecision command, ActorRef by, Instant at) {
        if (status != DecisionStatus.OPEN) {
            throw new NotAllowed("meeting.refusal.closed");
        }
        status = command.done() ? DecisionStatus.DONE : DecisionStatus.DROPPED;
        note = command.note();
        closedAt = at;
        registerEvent(new MeetingEvent.DecisionClosed(group(), meeting(), id(), by, at));
    }

    /** Whether it came of this form. */
    boolean isGivenWith(UUID token, MeetingId of) {
        return token.equals(formToken) && meetingId.equals(of.value());
    }

    DecisionId id() {
        return new DecisionId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    WorkingGroupId group() {
        return new WorkingGroupId(groupId);
    }

    OrganisationId owner() {
        return new OrganisationId(owner);
    }

    DecisionStatus status() {
        return status;
    }

    Instant dueUntil() {
        return dueUntil;
    }
}

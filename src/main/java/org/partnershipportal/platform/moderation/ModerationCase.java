package org.partnershipportal.platform.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A decision against someone, and its appeal. */
@Entity
@Table(name = "moderation_cases")
class ModerationCase extends AbstractAggregateRoot<ModerationCase> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    private String subjectKind;
    private String subjectId;
    /** Which edition of it was judged; {@code null} of what never changes, and of cases of before. */
    private @Nullable Long subjectEdition;

    private String decision;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private SecretText reason;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID decidedBy;

    private Instant decidedAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText appeal;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID appealedBy;

    private @Nullable Instant appealedAt;

    private @Nullable LocalDate appealDay;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText appealReference;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText cancelled;

    private @Nullable Instant cancelledAt;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText answer;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answeredBy;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ModerationCase() {}

    private ModerationCase(OpenCase command, UUID scope, PersonId decider, Instant now) {
        this.id = CaseId.random().value();
        this.subjectKind = command.subject().kind();
        this.subjectId = command.subject().id();
        this.subjectEdition = command.edition();
        this.decision = command.decision();
        this.reason = SecretText.of(scope, place("reason"), command.reason());
        this.decidedBy = decider.value();
        this.decidedAt = now;
        this.status = CaseStatus.DECIDED;
    }

    private Place place(String column) {
        return Place.of("moderation_cases." + column, id);
    }

    /**
     * Puts the actor's decision on record.
     *
     * @param scope whose data key encrypts what is said of it
     */
    static ModerationCase open(OpenCase command, UUID scope, Actor decider, Instant now) {
        ModerationCase opened = new ModerationCase(command, scope, person(decider), now);
        opened.registerEvent(new CaseEvent.CaseOpened(opened.id(), opened.subject(), decider.ref(), now));
        return opened;
    }

    /** Records the appeal; only one is heard. Who bears the record's capability appeals as nobody, and in an hour (R14.8). */
    void appeal(String text, Actor by, Instant now) {
        Instant at = by.bears(subject()) ? SealedTimes.hour(now) : now;
        appealed(text, by.bears(subject()) ? null : person(by).value(), at);
        registerEvent(new CaseEvent.DecisionAppealed(id(), subject(), by.ref(), at));
    }

    /**
     * Records an appeal that came outside the portal; only one is heard. Who enters it does not decide it, and who took the
     * decision does not enter it (R14.13).
     *
     * @param today the day on which it is entered
     * @param decided the day of the decision
     * @throws NotAllowed if the actor took the decision
     * @throws InvalidInput if it came in the future, or before the decision
     */
    void enterAppeal(EnterAppeal command, LocalDate decided, LocalDate today, Actor by, Instant now) {
        if (isDecidedBy(by)) {
            throw new NotAllowed("moderation.refusal.own-decision");
        }
        if (command.day().isAfter(today)) {
            throw new InvalidInput(Problem.of("day", "moderation.problem.day-in-future"));
        }
        if (command.day().isBefore(decided)) {
            throw new InvalidInput(Problem.of("day", "moderation.problem.day-before-decision"));
        }
        appealed(command.text(), person(by).value(), now);
        appealDay = command.day();
        appealReference = reason.with(place("appeal_reference"), command.reference());
        registerEvent(new CaseEvent.AppealEntered(id(), subject(), by.ref(), now));
    }

    /**
     * Cancels the entry of an appeal, so that it can be entered again. What was typed is kept as it was until then.
     *
     * @throws NotAllowed if no appeal waits, it was made in the portal, or the actor took the decision or entered the appeal
     */
    void cancelEntry(CancelAppealEntry command, Actor by, Instant now) {
        requireWaiting(command.version());
        if (!isEntered()) {
            throw new NotAllowed("moderation.refusal.not-entered");
        }
        if (!hasFreshEyes(by)) {
            throw new NotAllowed("moderation.refusal.cancel-own");
        }
        status = CaseStatus.DECIDED;
        cancelled = reason.with(place("cancelled"), command.reason());
        cancelledAt = now;
        registerEvent(new CaseEvent.AppealEntryCancelled(id(), subject(), by.ref(), now));
    }

    private void appealed(String text, @Nullable UUID by, Instant at) {
        if (status != CaseStatus.DECIDED) {
            throw new NotAllowed("moderation.refusal.already-appealed");
        }
        status = CaseStatus.APPEALED;
        appeal = reason.with(place("appeal"), text);
        appealedBy = by;
        appealedAt = at;
    }

    /**
     * Decides the appeal.
     *
     * @throws SameEyes if the actor took the decision or made the appeal
     */
    void decide(DecideAppeal command, Actor by, Instant now) {
        requireWaiting(command.version());
        if (!hasFreshEyes(by)) {
            throw new SameEyes();
        }
        status = command.overturns() ? CaseStatus.OVERTURNED : CaseStatus.UPHELD;
        answer = reason.with(place("answer"), command.reason());
        answeredBy = person(by).value();
        answeredAt = now;
        registerEvent(
                command.overturns()
                        ? new CaseEvent.DecisionOverturned(id(), subject(), by.ref(), now)
                        : new CaseEvent.DecisionUpheld(id(), subject(), by.ref(), now));
    }

    private void requireWaiting(long read) {
        if (version() != read) {
            throw new ChangedMeanwhile();
        }
        if (status != CaseStatus.APPEALED) {
            throw new NotAllowed("moderation.refusal.no-appeal");
        }
    }

    /** Closes the case because the decision was taken back. */
    void settle(ActorRef by, Instant now) {
        if (!status.isClosed()) {
            status = CaseStatus.SETTLED;
            registerEvent(new CaseEvent.CaseSettled(id(), subject(), by, now));
        }
    }

    /**
     * Deletes all words, with those of the record it is about; the code that deletes those keeps a row about it.
     * Nothing that has lost its words can be decided any more.
     */
    void forgetWords() {
        if (!status.isClosed()) {
            status = CaseStatus.LAPSED;
        }
        reason = SecretText.deleted();
        appeal = null;
        appealReference = null;
        cancelled = null;
        answer = null;
    }

    /** Whether the actor neither took the decision nor appealed it; the person counts, not what they act for. */
    boolean hasFreshEyes(Actor actor) {
        return actor.person() != null
                && !isDecidedBy(actor)
                && (appealedBy == null || !actor.isPerson(new PersonId(appealedBy)));
    }

    /** Whether the appeal was decided by the actor. */
    boolean isAnsweredBy(Actor actor) {
        return answeredBy != null && actor.isPerson(new PersonId(answeredBy));
    }

    boolean isDecidedBy(Actor actor) {
        return actor.isPerson(new PersonId(decidedBy));
    }

    /** Whether the appeal came outside the portal and was entered. */
    boolean isEntered() {
        return appealDay != null;
    }

    private long version() {
        return version == null ? 0 : version;
    }

    CaseId id() {
        return new CaseId(id);
    }

    ContentRef subject() {
        return new ContentRef(subjectKind, subjectId);
    }

    /**
     * Whether it is about the text as it stands. What lost its words with this case stands no more, and others may stand in its place.
     *
     * @param edition the edition in which the text stands; {@code null} if it never changes
     */
    boolean judges(@Nullable Long edition) {
        return !reason.isEmpty() && (subjectEdition == null || subjectEdition.equals(edition));
    }

    CaseStatus status() {
        return status;
    }

    CaseDetails details(LocalizedText title, String path, Set<Permission> allowed) {
        return new CaseDetails(
                id(),
                version(),
                subject(),
                title,
                path,
                decision,
                reason.text(place("reason")),
                decidedAt,
                status,
                appeal == null ? null : appeal.text(place("appeal")),
                appealedAt,
                entered(),
                cancelled(),
                answer == null ? null : answer.text(place("answer")),
                answeredAt,
                allowed);
    }

    private @Nullable CancelledEntry cancelled() {
        return cancelled == null || cancelledAt == null
                ? null
                : new CancelledEntry(cancelledAt, cancelled.text(place("cancelled")));
    }

    private @Nullable EnteredAppeal entered() {
        return appealDay == null
                ? null
                : new EnteredAppeal(
                        appealDay, appealReference == null ? "" : appealReference.text(place("appeal_reference")));
    }

    Instant decidedAt() {
        return decidedAt;
    }

    private static PersonId person(Actor actor) {
        if (actor.person() == null) {
            throw new NotAllowed();
        }
        return actor.person();
    }
}

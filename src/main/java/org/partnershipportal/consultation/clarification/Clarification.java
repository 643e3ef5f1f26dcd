package org.partnershipportal.consultation.clarification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A question that somebody asked about a call, and its answer (R14.12). Nothing is kept about who asked, and only the
 * day of when, in the trail the hour: the question itself can put a person at risk, so it is stored encrypted, the
 * report team reads it before anyone else does, and what becomes public are the team's words.
 */
@Entity
@Table(name = "clarification_clarifications")
class Clarification extends AbstractAggregateRoot<Clarification> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID formToken;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClarificationStatus status = ClarificationStatus.WAITING;

    private long edition = 1;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText asked;

    private LocalDate askedOn;

    @ElementCollection
    @CollectionTable(name = "clarification_words", joinColumns = @JoinColumn(name = "clarification_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, PublicWords> said = new EnumMap<>(Language.class);

    private @Nullable Integer correction;

    private @Nullable Instant answeredAt;

    private @Nullable Instant changedAt;

    private @Nullable Instant setAsideAt;

    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText reason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Clarification() {}

    /**
     * Asks.
     *
     * @param call about what; must be open
     * @param on the day, where the call's deadline is counted
     * @param first whether no other question about the call waits
     * @throws NotAllowed if the call is not open
     */
    Clarification(AskClarification command, CallDetails call, LocalDate on, boolean first, ActorRef by, Instant at) {
        if (!call.status().isOpen()) {
            throw new NotAllowed("clarification.refusal.not-open");
        }
        id = ClarificationId.random().value();
        callId = call.id().value();
        formToken = command.key();
        language = command.language();
        asked = secret("asked", command.text());
        askedOn = on;
        registerEvent(new ClarificationEvent.ClarificationAsked(id(), call(), first, by, SealedTimes.hour(at)));
    }

    /**
     * Answers it in public, whatever its status; what is public already is rewritten.
     *
     * @param call what it is about
     * @throws ChangedMeanwhile if another edition was read
     * @throws InvalidInput if a text is missing in the call's original language, one of the two in another, or the
     *     correction is none of the call's
     */
    void answer(AnswerClarification command, CallDetails call, ActorRef by, Instant at) {
        requireEdition(command.edition());
        Map<Language, PublicWords> words = cleaned(command, call);
        boolean again = status.isPublic();
        said.clear();
        said.putAll(words);
        correction = command.correction();
        if (again) {
            changedAt = at;
        } else {
            answeredAt = at;
            changedAt = null;
        }
        stands(ClarificationStatus.ANSWERED, null, null);
        registerEvent(
                again
                        ? new ClarificationEvent.ClarificationChanged(id(), call(), by, at)
                        : new ClarificationEvent.ClarificationAnswered(id(), call(), by, at));
    }

    private static Map<Language, PublicWords> cleaned(AnswerClarification command, CallDetails call) {
        FieldChecks checks = new FieldChecks();
        Language original = call.content().original();
        Map<Language, PublicWords> words = new EnumMap<>(Language.class);
        for (Language one : Language.values()) {
            PublicWords typed = command.said().getOrDefault(one, new PublicWords("", ""));
            if (one == original || !typed.isEmpty()) {
                words.put(one, typed.cleaned(checks, one));
            }
        }
        Integer named = command.correction();
        checks.that(
                named == null || call.corrections().stream().anyMatch(known -> known.version() == named),
                "correction",
                "shared.problem.choose");
        checks.done();
        return words;
    }

    /**
     * Takes it out of what is public, or keeps it out.
     *
     * @throws NotAllowed if it is set aside already
     */
    void setAside(String why, ActorRef by, Instant at) {
        if (status == ClarificationStatus.SET_ASIDE) {
            throw new NotAllowed("clarification.refusal.set-aside");
        }
        stands(ClarificationStatus.SET_ASIDE, why, at);
        registerEvent(new ClarificationEvent.ClarificationSetAside(id(), call(), by, at));
    }

    /** Tells that it is deleted; the caller deletes it. */
    Clarification deleted(ActorRef by, Instant at) {
        registerEvent(new ClarificationEvent.ClarificationDeleted(id(), call(), by, at));
        return this;
    }

    /** Whether it was set aside, or answered with the words as asked still there, and that so long ago. */
    boolean isKeptLongEnough(KeptFor kept, Instant now) {
        Instant since = switch (status) {
            case WAITING -> null;
            case ANSWERED -> asked == null ? null : answeredAt;
            case SET_ASIDE -> setAsideAt;
        };
        return since != null && kept.isOver(since, now);
    }

    /** Forgets the words as they were asked; what is public of it stays. */
    void forgetAsked(ActorRef by, Instant at) {
        asked = null;
        registerEvent(new ClarificationEvent.AskedWordsDeleted(id(), call(), by, at));
    }

    /** Whether nothing was done to it since this edition was read. */
    boolean isOf(long read) {
        return read == edition;
    }

    private void requireEdition(long read) {
        if (!isOf(read)) {
            throw new ChangedMeanwhile();
        }
    }

    private void stands(ClarificationStatus now, @Nullable String why, @Nullable Instant since) {
        status = now;
        reason = why == null ? null : secret("reason", why);
        setAsideAt = since;
        edition++;
    }

    private SecretText secret(String column, String text) {
        return SecretText.of(callId, place(id(), column), text);
    }

    /** Where a column of a question lies. */
    static Place place(ClarificationId id, String column) {
        return Place.of("clarification_clarifications." + column, id);
    }

    ClarificationId id() {
        return new ClarificationId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    long edition() {
        return edition;
    }

    ClarificationStatus status() {
        return status;
    }

    /** Whether it came of this command. */
    boolean isAskedBy(AskClarification command) {
        return formToken.equals(command.key());
    }

    /** All of it, for its report team. */
    ClarificationDetails details() {
        return new ClarificationDetails(
                id(),
                call(),
                status,
                edition,
                language,
                asked == null ? null : asked.text(place(id(), "asked")),
                askedOn,
                said,
                correction,
                answeredAt,
                changedAt,
                setAsideAt,
                reason == null ? null : reason.text(place(id(), "reason")));
    }
}

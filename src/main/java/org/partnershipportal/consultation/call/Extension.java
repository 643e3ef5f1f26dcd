package org.partnershipportal.consultation.call;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One party's request for more time, keyed to its draft's opaque reference; one per draft, which can be asked for again
 * (R14.2).
 */
@Entity
@Table(name = "call_extensions")
class Extension extends AbstractAggregateRoot<Extension> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID draftRef;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExtensionStatus status;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private SecretText reason;

    private Instant askedAt;

    @Embedded
    @AttributeOverride(name = "localTime", column = @Column(name = "deadline_local"))
    @AttributeOverride(name = "zone", column = @Column(name = "deadline_zone"))
    @AttributeOverride(name = "offsetSeconds", column = @Column(name = "deadline_offset"))
    @AttributeOverride(name = "tooLate", column = @Column(name = "too_late_at"))
    private @Nullable StoredDeadline deadline;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText answer;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Extension() {}

    /** Asks for the first time. */
    Extension(CallId call, UUID draft, String reason, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        callId = call.value();
        draftRef = draft;
        ask(reason, by, at);
    }

    /** Asks again, after an answer. */
    void askAgain(String why, ActorRef by, Instant at) {
        if (status == ExtensionStatus.ASKED) {
            throw new NotAllowed("call.refusal.extension-asked");
        }
        ask(why, by, at);
    }

    /** Of what is asked for without an account, for a sealed draft, the hour is kept (R14.8). */
    private void ask(String why, ActorRef by, Instant at) {
        reason = secret("reason", reason(why));
        status = ExtensionStatus.ASKED;
        askedAt = by.hasNoAccount() ? SealedTimes.hour(at) : at;
        answer = null;
        registerEvent(new CallEvent.ExtensionAsked(call(), draftRef, by, askedAt));
    }

    /**
     * Gives the party its own deadline.
     *
     * @param callEnd when the call ends for all
     */
    void grant(Deadline wanted, Instant callEnd, ActorRef by, Instant at) {
        requireAsked();
        wanted.requireLater(end(callEnd), at);
        deadline = StoredDeadline.of(wanted);
        answered(ExtensionStatus.GRANTED, null, at);
        registerEvent(new CallEvent.ExtensionGranted(call(), draftRef, by, at));
    }

    /** Gives no more time, with a reason; what was granted before stays. */
    void decline(String why, ActorRef by, Instant at) {
        requireAsked();
        answered(ExtensionStatus.DECLINED, reason(why), at);
        registerEvent(new CallEvent.ExtensionDeclined(call(), draftRef, by, at));
    }

    /**
     * Deletes what was asked and answered, with the draft's own text; anyone who deletes that keeps a row of it. Until
     * when it could be sent stays, and what was not answered is not any more.
     */
    void forgetWords(Instant at) {
        if (status == ExtensionStatus.ASKED) {
            status = ExtensionStatus.DECLINED;
            answeredAt = at;
        }
        reason = SecretText.deleted();
        answer = null;
    }

    /** Until when this draft may be sent: the later of the call's end and its own. */
    Instant end(Instant callEnd) {
        return Optional.ofNullable(deadline)
                .map(own -> own.deadline().end())
                .filter(own -> own.isAfter(callEnd))
                .orElse(callEnd);
    }

    private void requireAsked() {
        if (status != ExtensionStatus.ASKED) {
            throw new NotAllowed("call.refusal.extension-answered");
        }
    }

    private void answered(ExtensionStatus now, @Nullable String why, Instant at) {
        status = now;
        answer = why == null ? null : secret("answer", why);
        answeredAt = at;
    }

    private SecretText secret(String column, String text) {
        return SecretText.of(callId, place(column), text);
    }

    private Place place(String column) {
        return Place.of("call_extensions." + column, id);
    }

    private static String reason(String raw) {
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("reason", raw, CallLimits.REASON);
        checks.done();
        return reason;
    }

    CallId call() {
        return new CallId(callId);
    }

    UUID draft() {
        return draftRef;
    }

    ExtensionDetails details() {
        return new ExtensionDetails(
                draftRef,
                status,
                reason.text(place("reason")),
                askedAt,
                deadline == null ? null : deadline.deadline(),
                answer == null ? null : answer.text(place("answer")),
                answeredAt);
    }
}

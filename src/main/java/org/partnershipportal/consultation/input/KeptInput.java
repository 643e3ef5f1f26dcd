package org.partnershipportal.consultation.input;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What is kept of an input, and what that says of it; the aggregate alone changes it.
 *
 * @param <A> the aggregate
 */
@MappedSuperclass
class KeptInput<A extends AbstractAggregateRoot<A>> extends AbstractAggregateRoot<A> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    UUID id;

    @Nullable
    @Version
    Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID callId;

    @Nullable
    @JdbcTypeCode(SqlTypes.BINARY)
    UUID organisation;

    @Nullable
    @JdbcTypeCode(SqlTypes.BINARY)
    UUID person;

    @Nullable
    @JdbcTypeCode(SqlTypes.BINARY)
    UUID formToken;

    @Embedded
    InputCourse course = new InputCourse();

    @Embedded
    InputChoices choices;

    /** How it came, if the report team entered it (R14.13). */
    @Embedded
    @Nullable
    Entered entered;

    /** From which record its lead started it, as long as the link may still be asked about; never of a sealed one. */
    @Embedded
    @Nullable
    StartedFrom startedFrom;

    String textLanguage;

    Instant begunAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "input_id", nullable = false)
    List<Cosigner> cosigners = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected KeptInput() {}

    /** When a submission was received, as its receipt says it: of a sealed one to the minute (R14.8). */
    Instant received(Window window) {
        return isSealed() ? SealedTimes.minute(window.received()) : window.received();
    }

    /** An instant of its life as it is kept: of a sealed one the hour (R14.8). */
    Instant kept(Instant at) {
        return isSealed() ? SealedTimes.hour(at) : at;
    }

    /** The most restrictive name choice of the lead and all who signed what is submitted, or else frozen (R14.4). */
    NameChoice effectiveName() {
        return choices.effectiveName();
    }

    /** The most restrictive text choice of the lead and all who signed what is submitted, or else frozen. */
    TextChoice effectiveText() {
        return choices.effectiveText();
    }

    /** Those who stand behind a frozen version, beside the lead. */
    Stream<Cosigner> signers(int frozen) {
        return cosigners.stream().filter(cosigner -> cosigner.hasSigned(frozen));
    }

    /** Whether an organisation that is in reads that frozen version: the one it is asked to sign, or one it signed (R14.6). */
    boolean isReadBy(OrganisationId other, int frozen) {
        return find(other)
                .filter(place -> place.reads(frozen, course.frozenVersion()))
                .isPresent();
    }

    Stream<Cosigner> cosigners() {
        return cosigners.stream();
    }

    /** Whether others were asked to sign and are in, or may still come in. */
    boolean isJoint() {
        return cosigners.stream().anyMatch(cosigner -> cosigner.status().isIn());
    }

    Optional<Cosigner> find(OrganisationId other) {
        return cosigners.stream().filter(cosigner -> cosigner.isOf(other)).findFirst();
    }

    boolean isBegunWith(UUID token) {
        return token.equals(formToken);
    }

    boolean isSealed() {
        return choices.isSealed();
    }

    boolean isEntered() {
        return entered != null;
    }

    /** The record from which it was started; empty if there is none, or no link can come of it any more. */
    Optional<ContentRef> startedFrom() {
        return Optional.ofNullable(startedFrom).map(StartedFrom::record);
    }

    Optional<Entered> entered() {
        return Optional.ofNullable(entered);
    }

    /** Whether this person began to enter it: nobody else types into it and submits it (R14.13). */
    boolean isEnteredBy(@Nullable PersonId someone) {
        return entered != null && entered.isBy(someone);
    }

    /** Whether it is being typed by the team: until then nobody else knows of it. */
    boolean isBeingEntered() {
        return entered != null && course.status() == InputStatus.DRAFT;
    }

    /**
     * When something was received beside the end of its time. What the team enters came in time, and is written until it is
     * submitted; then it is changed no more (R14.13).
     *
     * @param received when the server received it
     * @param end the end of its time, extension included
     */
    Window window(Instant received, Instant end) {
        if (entered == null) {
            return new Window(received, end);
        }
        Instant sent = course.submittedAt();
        return new Window(received, sent == null ? received.plus(1, ChronoUnit.DAYS) : sent);
    }

    InputId id() {
        return new InputId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation).map(OrganisationId::new);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    InputStatus status() {
        return course.status();
    }

    NameChoice nameChoice() {
        return choices.name();
    }

    TextChoice textChoice() {
        return choices.text();
    }

    String language() {
        return textLanguage;
    }

    Instant begunAt() {
        return begunAt;
    }

    int frozenVersion() {
        return course.frozenVersion();
    }

    int submittedVersion() {
        return course.submittedVersion();
    }

    @Nullable
    Instant submittedAt() {
        return course.submittedAt();
    }

    /** Whether it is a draft that was deleted: nobody finds it any more. */
    boolean isGone() {
        return course.status() == InputStatus.DRAFT && course.isTextDeleted();
    }

    /** Whether its text may be compared with another's: a sealed one's never, a withdrawn one's no longer (R14.8). */
    boolean isComparable() {
        return status() == InputStatus.SUBMITTED && !isSealed() && !isTextDeleted();
    }

    boolean isTextDeleted() {
        return course.isTextDeleted();
    }
}

package org.partnershipportal.overview.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.Persistable;

/**
 * A mail in the outbox: to a person about notices, or to whom an invitation names. It holds neither address nor text; both
 * are looked up when it leaves. Taking it out sets its next time ahead, so that it leaves again if the sender dies before
 * saying how it went: a reader may then get it twice, with the same Message-ID, but never not at all.
 */
@Entity
@Table(name = "notification_letters")
class Letter implements Persistable<UUID> {

    /** How long the one who took it out may need. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** How often an address may refuse it. */
    static final int MOST_REFUSALS = 5;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int MOST_DOUBLINGS = 8;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private long version;

    @Nullable
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID person;

    @Nullable
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID invitation;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LetterStatus status = LetterStatus.WAITING;

    private int attempts;

    @Column(name = "made_at")
    private Instant madeAt;

    private Instant dueAt;

    @Nullable
    private Instant sentAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Letter() {}

    private Letter(@Nullable UUID person, @Nullable UUID invitation, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.invitation = invitation;
        this.madeAt = now;
        this.dueAt = now;
        this.isNew = true;
    }

    static Letter to(PersonId person, Instant now) {
        return new Letter(person.value(), null, now);
    }

    static Letter of(InvitationId invitation, Instant now) {
        return new Letter(null, invitation.value(), now);
    }

    boolean isDue(Instant now) {
        return status == LetterStatus.WAITING && !dueAt.isAfter(now);
    }

    /** Takes it out to be sent. */
    void takeOut(Instant now) {
        if (!isDue(now)) {
            throw new IllegalStateException("The letter is not due");
        }
        attempts++;
        dueAt = now.plus(LEASE);
    }

    void sent(Instant now) {
        become(LetterStatus.SENT);
        sentAt = now;
    }

    void drop() {
        become(LetterStatus.DROPPED);
    }

    /** The mail server did not answer or could not take it; tried again, however long that lasts. */
    void delay(Instant now) {
        requireWaiting();
        dueAt = now.plus(pause());
    }

    /** The mail server refused this letter; tried a few times more, then given up. */
    void refused(Instant now) {
        if (attempts >= MOST_REFUSALS) {
            become(LetterStatus.GIVEN_UP);
        } else {
            delay(now);
        }
    }

    UUID id() {
        return id;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    Optional<InvitationId> invitation() {
        return Optional.ofNullable(invitation).map(InvitationId::new);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    LetterStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    Instant dueAt() {
        return dueAt;
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void become(LetterStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A letter that is " + status + " cannot become " + next);
        }
        status = next;
    }

    private void requireWaiting() {
        if (status != LetterStatus.WAITING) {
            throw new IllegalStateException("The letter is " + status);
        }
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}

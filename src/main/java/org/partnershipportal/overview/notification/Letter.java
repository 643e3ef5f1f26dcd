package org.partnershipportal.overview.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
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
 * are looked up when it leaves. It leaves again if its sender dies before saying how it went: a reader may then get it twice,
 * with the same Message-ID, but never not at all.
 */
@Entity
@Table(name = "notification_letters")
class Letter implements Persistable<UUID> {

    /** How often an address may refuse it. */
    static final int MOST_REFUSALS = 5;

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
        this.isNew = true;
    }

    static Letter to(PersonId person, Instant now) {
        return new Letter(person.value(), null, now);
    }

    static Letter of(InvitationId invitation, Instant now) {
        return new Letter(null, invitation.value(), now);
    }

    boolean isWaiting() {
        return status == LetterStatus.WAITING;
    }

    /** It is about to be sent. */
    void leave() {
        if (!isWaiting()) {
            throw new IllegalStateException("The letter is " + status);
        }
        attempts++;
    }

    void sent(Instant now) {
        become(LetterStatus.SENT);
        sentAt = now;
    }

    void drop() {
        become(LetterStatus.DROPPED);
    }

    /** The mail server refused this letter; tried a few times more, then given up. */
    void refused() {
        if (attempts >= MOST_REFUSALS) {
            become(LetterStatus.GIVEN_UP);
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

    private void become(LetterStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A letter that is " + status + " cannot become " + next);
        }
        status = next;
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

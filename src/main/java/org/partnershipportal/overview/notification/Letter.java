package org.partnershipportal.overview.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.people.registration.RegistrationId;
import org.partnershipportal.platform.access.PersonId;

/**
 * A mail in the outbox: to a person about notices, to whom an invitation names, or to somebody who asked for an account. It holds neither address nor text; both
 * are looked up when it leaves. It leaves again if its sender dies before saying how it went: a reader may then get it twice,
 * with the same Message-ID, but never not at all.
 */
@Entity
@Table(name = "notification_letters")
class Letter {

    /** How often an address may refuse it. */
    static final int MOST_REFUSALS = 5;

    /** Where it stands. */
    enum Status {
        /** To be sent, for the first time or again. */
        WAITING,
        /** The mail server took it. */
        SENT,
        /** There is nothing to say any more: all was read meanwhile, or nobody is there to be told. */
        DROPPED,
        /** The mail server refused the address again and again. */
        GIVEN_UP;

        boolean canBecome(Status next) {
            return this == WAITING && Set.of(SENT, DROPPED, GIVEN_UP).contains(next);
        }
    }

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID person;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID invitation;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID registration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Status status = Status.WAITING;

    private int attempts;

    @Column(name = "made_at")
    private Instant madeAt;

    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Letter() {}

    private Letter(@Nullable UUID person, @Nullable UUID invitation, @Nullable UUID registration, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.invitation = invitation;
        this.registration = registration;
        this.madeAt = now;
    }

    static Letter to(PersonId person, Instant now) {
        return new Letter(person.value(), null, null, now);
    }

    static Letter of(InvitationId invitation, Instant now) {
        return new Letter(null, invitation.value(), null, now);
    }

    static Letter of(RegistrationId registration, Instant now) {
        return new Letter(null, null, registration.value(), now);
    }

    boolean isWaiting() {
        return status == Status.WAITING;
    }

    /** It is about to be sent. */
    void leave() {
        if (!isWaiting()) {
            throw new IllegalStateException("The letter is " + status);
        }
        attempts++;
    }

    void sent(Instant now) {
        become(Status.SENT);
        sentAt = now;
    }

    void drop() {
        become(Status.DROPPED);
    }

    /** The mail server refused this letter; tried a few times more, then given up. */
    void refused() {
        if (attempts >= MOST_REFUSALS) {
            become(Status.GIVEN_UP);
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

    Optional<RegistrationId> registration() {
        return Optional.ofNullable(registration).map(RegistrationId::new);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Status status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    private void become(Status next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A letter that is " + status + " cannot become " + next);
        }
        status = next;
    }
}

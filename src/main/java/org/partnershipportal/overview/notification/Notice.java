package org.partnershipportal.overview.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A notification to one person: in the inbox at once, by email when the person wants it. */
@Entity
@Table(name = "notification_notices")
class Notice extends AbstractAggregateRoot<Notice> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID person;

    @Convert(converter = Messages.class)
    private Message message;

    private String acting;
    private String path;
    private String origin;

    private Instant toldAt;

    private @Nullable Instant dueAt;

    private @Nullable Instant readAt;

    private @Nullable Instant mailAt;

    @Column(name = "letter")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID letter;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Notice() {}

    Notice(Notify told, PersonId person, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.message = told.message();
        this.acting = told.acting().segment();
        this.path = told.path();
        this.origin = told.origin();
        this.dueAt = told.due();
        this.toldAt = now;
    }

    /** Plans its mail again by what the person wants; what has left stays as it is. */
    void planMail(Frequency wanted, Instant now, ZoneId zone) {
        if (letter == null) {
            mailAt = MailClock.mailAt(message.kind(), wanted, dueAt, now, zone).orElse(null);
        }
    }

    /** Goes into a letter. */
    void into(Letter toSend) {
        if (letter != null) {
            throw new IllegalStateException("The notice is in a letter already");
        }
        letter = toSend.id();
        mailAt = null;
    }

    /** The person has seen it; seeing it again changes nothing. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    boolean isOf(@Nullable PersonId someone) {
        return someone != null && someone.value().equals(person);
    }

    boolean isRead() {
        return readAt != null;
    }

    boolean isMailDue(Instant now) {
        return mailAt != null && !mailAt.isAfter(now);
    }

    /** Names the happening. */
    String origin() {
        return origin;
    }

    Message message() {
        return message;
    }

    NoticeRow row() {
        return new NoticeRow(new NoticeId(id), message, acting, path, toldAt, dueAt, isRead());
    }
}

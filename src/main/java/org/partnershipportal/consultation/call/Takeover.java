package org.partnershipportal.consultation.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.platform.access.PersonId;

/** Who took over the report on a call, when and why; never changed. */
@Entity
@Table(name = "call_takeovers")
class Takeover {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @SuppressWarnings("UnusedVariable") // for anyone who asks the database
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID person;

    @Column(columnDefinition = "longtext")
    private String reason;

    private Instant takenAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Takeover() {}

    Takeover(PersonId person, String reason, Instant takenAt) {
        id = UUID.randomUUID();
        this.person = person.value();
        this.reason = reason;
        this.takenAt = takenAt;
    }

    TakenOver told() {
        return new TakenOver(takenAt, reason);
    }
}

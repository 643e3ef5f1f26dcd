package org.partnershipportal.exchange.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A shared version of a practice; it goes when the practice is withdrawn. Nothing of it changes but that it forgets whom to ask
 * once there is a later one.
 */
@Entity
@Table(name = "practice_versions")
class PracticeVersion {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    private int number;

    @Convert(converter = PracticeTextConverter.class)
    @Column(columnDefinition = "longtext")
    private PracticeText content;

    private Instant sharedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PracticeVersion() {}

    PracticeVersion(int number, PracticeText content, Instant sharedAt) {
        id = UUID.randomUUID();
        this.number = number;
        this.content = content;
        this.sharedAt = sharedAt;
    }

    /** Forgets whom to ask: a later version says it. */
    void forgetContact() {
        content = content.withoutContact();
    }

    PracticeDetails.Version details() {
        return new PracticeDetails.Version(number, sharedAt, content);
    }
}

package org.partnershipportal.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** From a day on, an organisation has a status with a body outside the portal. Never changed; a later record overrides. */
@Entity
@Table(name = "organisation_accreditations")
class AccreditationFact implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisationId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "accreditation")
    private Accreditation status;

    private LocalDate since;
    private String source;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AccreditationFact() {}

    AccreditationFact(RecordAccreditation command, Instant now) {
        this.id = UUID.randomUUID();
        this.organisationId = command.organisation().value();
        this.status = command.status();
        this.since = command.first();
        this.source = command.source();
        this.recordedAt = now;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    Accreditation status() {
        return status;
    }

    LocalDate since() {
        return since;
    }

    String source() {
        return source;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}

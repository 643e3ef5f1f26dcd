package org.partnershipportal.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Reader;
import org.springframework.data.domain.Persistable;

/**
 * An organisation's status with a body outside the portal, from a given day. A later record overrides it; a wrong one
 * is corrected, which keeps it in the history but not in force.
 */
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

    @Version
    private @Nullable Long version;

    private @Nullable Instant correctedAt;

    @Column(name = "correction_reason")
    private @Nullable String correction;

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

    /**
     * Says that the record is wrong.
     *
     * @throws NotAllowed if that was said before
     */
    void correct(String reason, Instant now) {
        if (correctedAt != null) {
            throw new NotAllowed("organisation.refusal.already-corrected");
        }
        correctedAt = now;
        correction = reason;
    }

    AccreditationId id() {
        return new AccreditationId(id);
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

    Instant recordedAt() {
        return recordedAt;
    }

    /** Whether it counts: nobody said that it is wrong. */
    boolean stands() {
        return correctedAt == null;
    }

    /** As pages show it. */
    AccreditationRow row(boolean holds) {
        return new AccreditationRow(
                id(),
                status,
                since,
                source,
                holds,
                correctedAt == null || correction == null
                        ? null
                        : new AccreditationRow.Correction(LocalDate.ofInstant(correctedAt, Reader.GENEVA), correction));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}

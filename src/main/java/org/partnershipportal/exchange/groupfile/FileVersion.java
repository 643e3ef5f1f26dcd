package org.partnershipportal.exchange.groupfile;

import jakarta.persistence.Column;
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
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.document.DocumentId;

/** A version of a document: prepared by one member, then read by all who discuss, then perhaps withdrawn. */
@Entity
@Table(name = "groupfile_versions")
class FileVersion {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    /** The document, which keeps its versions itself; {@code null} until it is stored. */
    @Column(name = "file_id", insertable = false, updatable = false)
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID fileId;

    /** 1 is the first that was shared; 0 while it is prepared. */
    private int number;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VersionStatus status = VersionStatus.PREPARED;

    /** The member that put it there. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID person;

    /** Its bytes; {@code null} while it is prepared and once it was withdrawn. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID document;

    private long bytes;

    private String note = "";

    @SuppressWarnings("unused") // GroupFileQueries reads it
    private Instant preparedAt;

    @SuppressWarnings("unused") // GroupFileQueries reads it
    private @Nullable Instant sharedAt;

    private String reason = "";

    @SuppressWarnings("unused") // GroupFileQueries reads it
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID withdrawnFor;

    @SuppressWarnings("unused") // GroupFileQueries reads it
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FileVersion() {}

    FileVersion(OrganisationId member, @Nullable PersonId person, Instant at) {
        id = UUID.randomUUID();
        organisation = member.value();
        this.person = person == null ? null : person.value();
        preparedAt = at;
    }

    /** @param next the number that it has from now on */
    void share(int next, DocumentId bytesOf, long size, String whatChanged, @Nullable PersonId by, Instant at) {
        if (status != VersionStatus.PREPARED) {
            throw new NotAllowed("groupfile.refusal.shared");
        }
        status = VersionStatus.SHARED;
        number = next;
        document = bytesOf.value();
        bytes = size;
        note = whatChanged;
        person = by == null ? null : by.value();
        sharedAt = at;
    }

    void withdraw(String why, OrganisationId member, Instant at) {
        if (status != VersionStatus.SHARED) {
            throw new NotAllowed("groupfile.refusal.withdrawn");
        }
        status = VersionStatus.WITHDRAWN;
        document = null;
        bytes = 0;
        reason = why;
        withdrawnFor = member.value();
        withdrawnAt = at;
    }

    boolean isPrepared() {
        return status == VersionStatus.PREPARED;
    }

    /** Whether its file is the one that members read. */
    boolean isRead(DocumentId file) {
        return status == VersionStatus.SHARED && file.value().equals(document);
    }

    FileVersionId id() {
        return new FileVersionId(id);
    }

    /** The document whose version it is; empty until it is stored. */
    Optional<GroupFileId> file() {
        return Optional.ofNullable(fileId).map(GroupFileId::new);
    }

    int number() {
        return number;
    }

    VersionStatus status() {
        return status;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    /** Who put it there. */
    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    Optional<DocumentId> document() {
        return Optional.ofNullable(document).map(DocumentId::new);
    }

    long bytes() {
        return bytes;
    }

    String note() {
        return note;
    }

    String reason() {
        return reason;
    }
}

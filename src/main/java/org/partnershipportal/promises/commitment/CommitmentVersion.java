package org.partnershipportal.promises.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;

/** A published version of a commitment; it never changes. */
@Entity
@Table(name = "commitment_versions")
class CommitmentVersion {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    private int number;

    @Convert(converter = CommitmentTextConverter.class)
    @Column(columnDefinition = "longtext")
    private CommitmentText content;

    private @Nullable String changeReason;

    private @Nullable String changeLanguage;

    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CommitmentVersion() {}

    /** @param why why it differs from the one before; {@code null} for the first */
    CommitmentVersion(int number, CommitmentText content, @Nullable LocalizedText why, Instant publishedAt) {
        id = UUID.randomUUID();
        this.number = number;
        this.content = content;
        changeReason = why == null ? null : why.text();
        changeLanguage = why == null ? null : why.language();
        this.publishedAt = publishedAt;
    }

    int number() {
        return number;
    }

    CommitmentText content() {
        return content;
    }

    CommitmentDetails.Version details() {
        return new CommitmentDetails.Version(
                number,
                publishedAt,
                changeReason == null || changeLanguage == null ? null : new LocalizedText(changeReason, changeLanguage),
                content);
    }
}

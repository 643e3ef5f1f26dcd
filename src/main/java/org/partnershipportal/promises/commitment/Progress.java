package org.partnershipportal.promises.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;

/** A report of the lead agency on its progress; it is never changed, a later one stands beside it. */
@Entity
@Table(name = "commitment_progress")
class Progress {

    /** The token of its form, so that it is written once. */
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID milestone;

    private @Nullable LocalDate reached;

    @Column(name = "completion")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Level level;

    @Column(columnDefinition = "longtext")
    private String words;

    @Column(columnDefinition = "longtext")
    private String evidence;

    private String textLanguage;

    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Progress() {}

    Progress(ReportProgress command, Instant at) {
        id = command.formToken();
        milestone = command.milestone();
        reached = command.reached();
        level = Objects.requireNonNull(command.level());
        words = command.text();
        evidence = command.evidence();
        textLanguage = command.language();
        reportedAt = at;
    }

    boolean isMadeWith(UUID token) {
        return id.equals(token);
    }

    boolean completes() {
        return level == Level.COMPLETED;
    }

    /** The day on which a milestone was reached; {@code null} if this does not say so. */
    @Nullable
    LocalDate reached(UUID which) {
        return which.equals(milestone) ? reached : null;
    }

    CommitmentDetails.Reported details() {
        return new CommitmentDetails.Reported(
                reportedAt,
                level,
                milestone,
                new LocalizedText(words, textLanguage),
                evidence.isEmpty() ? null : new LocalizedText(evidence, textLanguage));
    }
}

package org.partnershipportal.consultation.assessment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody of the team looked at a file and said that it may be published beside what is blacked out now. */
@Embeddable
record StoredLook(
        @JdbcTypeCode(SqlTypes.BINARY) UUID document,
        @JdbcTypeCode(SqlTypes.BINARY) @Nullable UUID person,
        Instant lookedAt) {}

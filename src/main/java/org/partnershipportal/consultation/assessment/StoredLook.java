package org.partnershipportal.consultation.assessment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A member of the team has checked a file and allowed it to be published despite what is redacted now.
 */
@Embeddable
record StoredLook(
        @JdbcTypeCode(SqlTypes.BINARY) UUID document,
        @JdbcTypeCode(SqlTypes.BINARY) @Nullable UUID person,
        Instant lookedAt) {}

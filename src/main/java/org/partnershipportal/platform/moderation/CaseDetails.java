package org.partnershipportal.platform.moderation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Permission;

/**
 * A case as those who decide it and those concerned may read it. Names of persons are not part of it.
 *
 * @param id the case
 * @param version to be given back with a decision
 * @param subject the record it is about
 * @param title of that record
 * @param path of that record below {@code /app/{acting}/}
 * @param decision key of what was decided
 * @param reason why
 * @param decidedAt when
 * @param status where it stands
 * @param appeal the appeal; {@code null} if there is none
 * @param appealedAt when it came; {@code null} if there is none
 * @param entered how it came if it was entered; {@code null} if it was made in the portal, or there is none
 * @param cancelled that an entry of it was cancelled before; {@code null} if none was
 * @param answer the reason of the decision on the appeal; {@code null} before it
 * @param answeredAt when the appeal was decided; {@code null} before it
 * @param allowed what the reader may do
 */
public record CaseDetails(
        CaseId id,
        long version,
        ContentRef subject,
        LocalizedText title,
        String path,
        String decision,
        String reason,
        Instant decidedAt,
        CaseStatus status,
        @Nullable String appeal,
        @Nullable Instant appealedAt,
        @Nullable EnteredAppeal entered,
        @Nullable CancelledEntry cancelled,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        Set<Permission> allowed) {}

package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time, as the contributor and the desk see it (R14.2), without a name.
 *
 * @param draft the opaque reference of the draft
 * @param status where it stands
 * @param reason why more time is asked for
 * @param askedAt when it was last asked for
 * @param deadline the party's own deadline; {@code null} while none was granted
 * @param answer why it was declined; {@code null} otherwise
 * @param answeredAt when the desk answered last; {@code null} if it has not yet
 */
public record ExtensionDetails(
        UUID draft,
        ExtensionStatus status,
        String reason,
        Instant askedAt,
        @Nullable Deadline deadline,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}

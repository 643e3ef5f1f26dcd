package org.partnershipportal.consultation.sealed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the identity statement of a sealed input, for its holder.
 *
 * @param leftAt when it was left; {@code null} if there is none
 * @param readAt when the custodian downloaded it; {@code null} if never
 * @param reason why, in the custodian's words
 */
public record StatementState(
        @Nullable Instant leftAt,
        @Nullable Instant readAt,
        @Nullable String reason) {

    /** Of one to which none was left. */
    public static final StatementState NONE = new StatementState(null, null, null);
}

package org.partnershipportal.consultation.sealed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the identity statements of a sealed input, for its holder (R14.8).
 *
 * @param leftAt when the last one was left, to the hour; {@code null} if none ever was
 * @param downloads each time that the custodian downloaded one, the first first; none is ever taken out
 */
public record StatementState(@Nullable Instant leftAt, List<Download> downloads) {

    /** Of one to which none was left. */
    public static final StatementState NONE = new StatementState(null, List.of());

    /**
     * A download.
     *
     * @param at when, to the hour
     * @param reason why, in the custodian's words
     */
    public record Download(Instant at, String reason) {}

    public StatementState {
        downloads = List.copyOf(downloads);
    }
}

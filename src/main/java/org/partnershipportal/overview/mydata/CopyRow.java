package org.partnershipportal.overview.mydata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A copy that was asked for.
 *
 * @param id the copy
 * @param organisation of which organisation; {@code null} for the person's own
 * @param status where it stands
 * @param doneCount how many parts are in it
 * @param totalCount of how many
 * @param askedAt when it was asked for
 */
@ForOwnPages
public record CopyRow(
        CopyId id,
        java.util.@Nullable UUID organisation,
        Status status,
        int doneCount,
        int totalCount,
        Instant askedAt) {

    /** The status of a copy. */
    public enum Status {
        WAITING,
        READY,
        FAILED;

        /** Key of its word. */
        public String key() {
            return "mydata.copy." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

package org.partnershipportal.overview.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What a check of the whole trail found.
 *
 * @param rows how many rows were checked
 * @param checkpoints how many signed checkpoints were compared
 * @param waiting rows that have no place in the chain yet: of the last moments, and of what keeps the hour only since it began
 * @param findings what does not fit, the first hundred in the chain's order; empty if all is as written
 * @param at when the check ended
 */
@ForOwnPages
public record TrailVerification(long rows, long checkpoints, long waiting, List<Finding> findings, Instant at) {

    public TrailVerification {
        findings = List.copyOf(findings);
    }

    /** Whether every row is there as it was written. */
    public boolean sound() {
        return findings.isEmpty();
    }

    /**
     * Something that does not fit.
     *
     * @param kind what
     * @param place at which place of the chain; for a forged checkpoint the line of the file
     */
    public record Finding(Kind kind, long place) {}

    /** What may not fit. */
    public enum Kind {
        /** The row is not what was written at this place: it was changed, or how it is shown, or rows were exchanged. */
        ROW_CHANGED,
        /** There is no row at this place. */
        ROW_MISSING,
        /** The chain once went further: its last rows were removed. */
        CUT_OFF,
        /** The chain is whole in itself but not the one that was signed: history was rewritten. */
        REWRITTEN,
        /** A line in the file of checkpoints was not signed by the portal's key, or stands where it does not belong. */
        CHECKPOINT_FORGED,
        /** There are fewer checkpoints than were written: the file is gone, or lines of it. */
        CHECKPOINT_MISSING;

        /** Key of the sentence that tells it. */
        public String key() {
            return "audit.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

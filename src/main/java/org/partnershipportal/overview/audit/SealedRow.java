package org.partnershipportal.overview.audit;

import java.time.Instant;
import org.partnershipportal.ground.shared.HashChain;

/**
 * A row with its place in the chain.
 *
 * @param place from 1
 * @param hash the chain's head with this row, as stored
 * @param shownAt the instant that auditors are shown, as stored
 */
record SealedRow(long place, String hash, TrailRow row, Instant shownAt) {

    /** Whether it is what was written after this chain, and is shown as it was written. */
    boolean follows(HashChain chain) {
        return chain.with(row.canonical()).head().equals(hash) && row.isShownAsWritten(shownAt);
    }
}

package org.partnershipportal.exchange.grouptext;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * How many comments there are on a text, those that were removed aside.
 *
 * @param made in all
 * @param accepted accepted
 * @param notAccepted not accepted
 * @param organisations from how many members
 */
@ForOwnPages
public record CommentCounts(long made, long accepted, long notAccepted, long organisations) {

    /** How many are to be decided. */
    public long waiting() {
        return made - accepted - notAccepted;
    }
}

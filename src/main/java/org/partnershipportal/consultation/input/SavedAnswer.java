package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What the server keeps from one save.
 *
 * @param edition the edition that the next save is made on
 * @param words how many words the answer has (R14.3)
 * @param wordLimit how many it may have when it is submitted; 0 for no limit
 * @param savedAt when
 */
@ForOwnPages
public record SavedAnswer(long edition, int words, int wordLimit, Instant savedAt) {

    /** By how many words it is over the limit; 0 if it is not. */
    public int over() {
        return wordLimit == 0 ? 0 : Math.max(0, words - wordLimit);
    }
}

package org.partnershipportal.consultation.coding;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * How far coding has come, over the inputs that can be read and are not inadmissible today.
 *
 * @param coded inputs with a marked passage
 * @param nothing inputs that were read and hold nothing to mark
 * @param untouched the others
 */
@ForOwnPages
public record CodingProgress(int coded, int nothing, int untouched) {

    /** All of them. */
    public int total() {
        return coded + nothing + untouched;
    }
}

package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** How an indicator counts. */
@ForOwnPages
public enum Measure {
    /** Of every hundred; from 0 to 100. */
    PERCENT,
    /** A number of something that the unit names. */
    NUMBER;

    /** Key of its name. */
    public String key() {
        return "commitment.measure." + Word.of(this);
    }
}

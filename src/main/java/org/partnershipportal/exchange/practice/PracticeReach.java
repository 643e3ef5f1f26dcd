package org.partnershipportal.exchange.practice;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** Where a practice was done that belongs to no country, or to more than can be named. */
@ForOwnPages
public enum PracticeReach {
    /** In a region. */
    REGIONAL,
    /** Across regions. */
    GLOBAL;

    /** Key of its name. */
    public String key() {
        return "practice.reach." + Word.of(this);
    }
}

package org.partnershipportal.exchange.training;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** That another organisation than the one acted for registered the reader; only the reader is told (R0.1). */
@ForOwnPages
public enum RegisteredElsewhere {
    /** Another to which they belong. */
    ANOTHER,
    /** One that they have left: only it and the organiser can print their certificate. */
    LEFT;

    /** Key of the sentence that says so. */
    public String key() {
        return "training.elsewhere." + Word.of(this);
    }
}

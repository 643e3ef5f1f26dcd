package org.partnershipportal.exchange.workinggroup;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** Who decides on a request for a seat (R4.3). */
@ForOwnPages
public enum Decider {
    CHAIR,
    /** The chair may not, or there is none. */
    DEPUTY,
    /** Neither can, or the time is over. */
    SECRETARIAT;

    /** Key of the sentence that says who decides. */
    public String key() {
        return "workinggroup.decider." + Word.of(this);
    }
}

package org.partnershipportal.exchange.meeting;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** What became of a decision. */
@ForOwnPages
public enum DecisionStatus {
    OPEN,
    DONE,
    DROPPED;

    /** Key of its name. */
    public String key() {
        return "meeting.decision-status." + Word.of(this);
    }
}

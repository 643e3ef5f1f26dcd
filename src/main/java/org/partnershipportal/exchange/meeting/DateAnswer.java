package org.partnershipportal.exchange.meeting;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** Whether a date suits a member. */
@ForOwnPages
public enum DateAnswer {
    YES,
    IF_NEED_BE,
    NO;

    /** Key of its name. */
    public String key() {
        return "meeting.answer." + Word.of(this);
    }
}

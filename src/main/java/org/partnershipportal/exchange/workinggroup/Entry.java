package org.partnershipportal.exchange.workinggroup;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** How organisations come into a working group, as its charter says. */
@ForOwnPages
public enum Entry {
    /** A verified organisation that says that it meets the criteria is a member at once; others are decided on. */
    OPEN,
    /** Each request is decided on by the criteria. */
    ON_REQUEST,
    BY_INVITATION;

    /** Key of its name. */
    public String key() {
        return "workinggroup.entry." + Word.of(this);
    }
}

package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.Word;

/** How far a commitment is, in somebody's word: the levels of the Open Government Partnership. Nothing is computed of them. */
public enum Level {
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETED;

    /** Key of its name. */
    public String key() {
        return "commitment.level." + Word.of(this);
    }
}

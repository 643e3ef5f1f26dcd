package org.partnershipportal.exchange.workinggroup;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.shared.Word;

/** The status of a working group (mission.md, States of the records). It is ended by a verb, or by its term. */
@ForOwnPages
public enum WorkingGroupStatus {
    /** Waits for the secretariat; only its proposer and the secretariat know of it. */
    PROPOSED,
    OPEN,
    /** Over, or never opened, with a reason. */
    ENDED;

    /** How it is to be taken. */
    public Tone tone() {
        return switch (this) {
            case PROPOSED -> Tone.WARN;
            case OPEN -> Tone.OK;
            case ENDED -> Tone.NEUTRAL;
        };
    }

    /** Key of the status's name. */
    public String key() {
        return "workinggroup.status." + Word.of(this);
    }
}

package org.partnershipportal.exchange.training;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.shared.Word;

/** Where a registration stands. */
@ForOwnPages
public enum EnrolmentStatus {
    /** Has a place. */
    ADMITTED(Tone.OK),
    /** Is on the waiting list. */
    WAITING(Tone.WARN),
    /** The own organisation gave it up. */
    WITHDRAWN(Tone.NEUTRAL),
    /** The organiser withdrew it, with a reason. */
    REMOVED(Tone.BAD);

    private final Tone tone;

    EnrolmentStatus(Tone tone) {
        this.tone = tone;
    }

    /** The tone of its badge. */
    public Tone tone() {
        return tone;
    }

    /** Whether it has a place or waits for one. */
    public boolean isOpen() {
        return this == ADMITTED || this == WAITING;
    }

    /** Key of its name. */
    public String key() {
        return "training.enrolment." + Word.of(this);
    }
}

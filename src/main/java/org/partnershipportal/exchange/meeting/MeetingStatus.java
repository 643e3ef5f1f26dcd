package org.partnershipportal.exchange.meeting;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.shared.Word;

/** Where a meeting stands. */
@ForOwnPages
public enum MeetingStatus {
    /** Members say which of its dates suit them. */
    PROPOSED(Tone.WARN),
    /** It has a date. */
    FIXED(Tone.OK),
    /** It took place, and there are minutes. */
    HELD(Tone.NEUTRAL),
    CANCELLED(Tone.BAD),
    /** Its end came, and it did not take place; minutes that are written after all say otherwise. */
    NOT_HELD(Tone.BAD);

    private final Tone tone;

    MeetingStatus(Tone tone) {
        this.tone = tone;
    }

    /** The tone of its badge. */
    public Tone tone() {
        return tone;
    }

    /** Whether it does not take place, or did not. */
    public boolean isOff() {
        return this == CANCELLED || this == NOT_HELD;
    }

    /** Key of its name. */
    public String key() {
        return "meeting.status." + Word.of(this);
    }
}

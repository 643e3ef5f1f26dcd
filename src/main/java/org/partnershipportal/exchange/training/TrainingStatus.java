package org.partnershipportal.exchange.training;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.shared.Word;

/** Where a training stands. */
@ForOwnPages
public enum TrainingStatus {
    /** Only the organiser reads it. */
    DRAFT(Tone.NEUTRAL),
    /** Everyone reads it, and organisations can register participants. */
    ANNOUNCED(Tone.OK),
    /** It took place. */
    HELD(Tone.NEUTRAL),
    CANCELLED(Tone.BAD);

    private final Tone tone;

    TrainingStatus(Tone tone) {
        this.tone = tone;
    }

    /** The tone of its badge. */
    public Tone tone() {
        return tone;
    }

    /** Key of its name. */
    public String key() {
        return "training.status." + Word.of(this);
    }
}

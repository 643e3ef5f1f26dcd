package org.partnershipportal.consultation.input;

import java.util.Locale;
import org.partnershipportal.ground.shared.Tone;

/** The status of an input (mission.md, States of the records). */
public enum InputStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN;

    /** Whether it can go there from here; submitting again makes a new version and receipt. */
    boolean canBecome(InputStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == SUBMITTED || next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }

    /** Key of its name. */
    public String key() {
        return "input.status." + name().toLowerCase(Locale.ROOT);
    }

    /** How it looks. */
    public Tone tone() {
        return switch (this) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.OK;
            case WITHDRAWN -> Tone.BAD;
        };
    }
}

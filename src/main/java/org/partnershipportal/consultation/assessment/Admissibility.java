package org.partnershipportal.consultation.assessment;

import java.util.Locale;
import org.partnershipportal.ground.shared.Tone;

/** Whether an input is admissible under the call's published criteria. */
public enum Admissibility {
    /** Nobody has assessed what was submitted yet. */
    UNDECIDED,
    ADMISSIBLE,
    /** With a criterion and a reason; those whose it is may appeal. */
    INADMISSIBLE;

    /** Key of its name. */
    public String key() {
        return "assessment.admissibility." + name().toLowerCase(Locale.ROOT);
    }

    /** How it looks. */
    public Tone tone() {
        return switch (this) {
            case UNDECIDED -> Tone.NEUTRAL;
            case ADMISSIBLE -> Tone.OK;
            case INADMISSIBLE -> Tone.BAD;
        };
    }
}

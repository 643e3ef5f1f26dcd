package org.partnershipportal.consultation.outcome;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** Which of a call's outcomes the report team is shown. */
@ForOwnPages
public enum OutcomeFilter {
    /** Those that still lack a reason. */
    LACKING,
    /** Those whose contributors can be told now. */
    READY,
    /** Those whose contributors have been told what holds now. */
    TOLD;

    /** Key of its name. */
    public String key() {
        return "outcome.filter." + name().toLowerCase(Locale.ROOT);
    }
}

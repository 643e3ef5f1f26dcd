package org.partnershipportal.consultation.explanation;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** The status of a request to explain an input. */
@ForOwnPages
public enum ExplanationStatus {
    /** The contributor can explain until the day that the team set. */
    ASKED,
    /** The contributor explained. */
    EXPLAINED,
    /** The contributor does not want to explain. */
    DECLINED,
    /** The team no longer asks. */
    TAKEN_BACK;

    /** Key of its name. */
    public String key() {
        return "explanation.status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

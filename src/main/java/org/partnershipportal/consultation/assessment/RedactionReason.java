package org.partnershipportal.consultation.assessment;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** Why a passage is redacted; shown beside it. */
@ForOwnPages
public enum RedactionReason {
    /** It says who somebody is. */
    PERSONAL_DATA,
    /** Somebody could be harmed. */
    SAFETY,
    /** It accuses a person by name of what no court has found. */
    ACCUSATION;

    /** Key of its name. */
    public String key() {
        return "assessment.redaction-reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

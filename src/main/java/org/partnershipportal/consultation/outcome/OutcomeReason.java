package org.partnershipportal.consultation.outcome;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** Why an input is not cited in any paragraph. */
@ForOwnPages
public enum OutcomeReason {
    /** Others said the same and are cited for it. */
    SAID_BY_OTHERS,
    /** It bears on another subject than the report. */
    OTHER_SUBJECT,
    /** What it says could not be used as it stands, for want of detail. */
    TOO_GENERAL,
    /** It was taken account of, without a paragraph of its own. */
    BACKGROUND,
    /** As its text says. */
    OTHER,
    /** By the call's criteria; the desk never gives it here, for the assessment has a reason of its own. */
    INADMISSIBLE;

    /** Key of its sentence. */
    public String key() {
        return "outcome.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

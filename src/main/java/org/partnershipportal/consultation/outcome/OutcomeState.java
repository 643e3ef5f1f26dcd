package org.partnershipportal.consultation.outcome;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** The outcome of an input, as far as the report team has decided. */
@ForOwnPages
public enum OutcomeState {
    /** A paragraph of the published report cites it. */
    USED,
    /** None does, and it was said why. */
    NOT_USED,
    /** None does, and nobody has said why yet. */
    LACKING;

    /** Key of its name. */
    public String key() {
        return "outcome.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

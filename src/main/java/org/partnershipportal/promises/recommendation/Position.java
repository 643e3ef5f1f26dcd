package org.partnershipportal.promises.recommendation;

import org.partnershipportal.ground.shared.Word;

/** What the State under review said of a recommendation of the Universal Periodic Review. */
public enum Position {
    SUPPORTED,
    NOTED;

    /** Key of its name. */
    public String key() {
        return "recommendation.position." + Word.of(this);
    }
}

package org.partnershipportal.promises.recommendation;

import org.partnershipportal.ground.shared.Word;

/** Which mechanism of the United Nations made a recommendation. */
public enum Source {
    /** States, to the State under review. */
    UPR,
    TREATY_BODY,
    SPECIAL_PROCEDURE;

    /** Key of its name. */
    public String key() {
        return "recommendation.source." + Word.of(this);
    }
}

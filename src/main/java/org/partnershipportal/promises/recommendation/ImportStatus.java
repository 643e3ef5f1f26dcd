package org.partnershipportal.promises.recommendation;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** How far an import has come. */
@ForOwnPages
public enum ImportStatus {
    /** The table is looked through; nothing is imported. */
    READING,
    /** It awaits a confirmation. */
    READY,
    IMPORTING,
    DONE,
    FAILED,
    CANCELLED,
    /** What came with it is taken out of the list. */
    WITHDRAWING,
    WITHDRAWN;

    /** Key of its name. */
    public String key() {
        return "recommendation.import-status." + Word.of(this);
    }

    /** Whether the portal is at work on it. */
    public boolean isUnderWay() {
        return this == READING || this == IMPORTING || this == WITHDRAWING;
    }

    /** Whether nothing will happen any more. */
    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED || this == WITHDRAWN;
    }
}

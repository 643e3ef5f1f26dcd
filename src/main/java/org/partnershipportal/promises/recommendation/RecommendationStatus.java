package org.partnershipportal.promises.recommendation;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** Whether the secretariat confirmed that a document says so. */
@ForOwnPages
public enum RecommendationStatus {
    UNCHECKED,
    /** Everyone reads it. */
    CHECKED,
    /** The secretariat did not find it, and said why. */
    DECLINED,
    /** It was taken out of the list, with a reason; for everyone else it does not exist any more. */
    WITHDRAWN;

    /** Key of its name. */
    public String key() {
        return "recommendation.status." + Word.of(this);
    }

    /** Whether it can still be edited, and withdrawn. */
    boolean isOpen() {
        return this != WITHDRAWN;
    }

    /** Whether everyone reads it. */
    public boolean isPublic() {
        return this == CHECKED;
    }
}

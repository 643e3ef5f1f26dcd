package org.partnershipportal.overview.search;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** The order of what was found. */
@ForOwnPages
public enum SearchOrder {
    /** What fits best first. */
    BEST,
    /** By the year, the latest first. */
    LATEST;

    /** Its name in addresses. */
    public String word() {
        return Word.of(this);
    }

    /** Key of its name. */
    public String key() {
        return "search.order." + word();
    }
}

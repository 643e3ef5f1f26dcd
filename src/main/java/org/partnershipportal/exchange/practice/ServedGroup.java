package org.partnershipportal.exchange.practice;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** Those whom a practice serves, where it was made for some. */
@ForOwnPages
public enum ServedGroup {
    WOMEN,
    MOTHERS_WITH_CHILDREN,
    CHILDREN_OF_PRISONERS,
    CHILDREN,
    OLDER_PERSONS,
    PERSONS_WITH_DISABILITIES,
    FOREIGN_NATIONALS;

    /** Key of the group's name. */
    public String key() {
        return "practice.serves." + Word.of(this);
    }
}

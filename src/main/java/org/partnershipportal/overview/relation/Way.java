package org.partnershipportal.overview.relation;

import org.partnershipportal.ground.shared.Word;

/** The two ways along the chain, as a record sees them. */
public enum Way {
    /** To what it came from. */
    BEFORE,
    /** To what came of it. */
    AFTER;

    /** The other way. */
    public Way back() {
        return this == BEFORE ? AFTER : BEFORE;
    }

    /** The word for it in addresses. */
    public String word() {
        return Word.of(this);
    }

    /** Key of its heading. */
    public String key() {
        return "relation.way." + word();
    }
}

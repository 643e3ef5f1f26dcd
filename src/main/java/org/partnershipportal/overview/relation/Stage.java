package org.partnershipportal.overview.relation;

import java.util.Locale;

/** The stages of the chain, in the order in which they are read. */
public enum Stage {
    STANDARD,
    RECOMMENDATION,
    CHALLENGE,
    COMMITMENT,
    PARTNERSHIP,
    PRACTICE,
    PRODUCT,
    CALL,
    INPUT,
    PARAGRAPH;

    /** Key of its heading. */
    public String key() {
        return "relation.stage." + name().toLowerCase(Locale.ROOT);
    }
}

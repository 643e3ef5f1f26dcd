package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/**
 * The published rules by which a moderator can hide an independent assessment or the response to it, and no others. Being wrong or
 * harsh is none.
 */
@ForOwnPages
public enum HouseRule {
    /** It names or describes a person who could be put at risk, or whose private life it exposes. */
    PERSON_AT_RISK,
    /** It incites to hatred or violence. */
    HATRED,
    /** It is about something else than the commitment. */
    ANOTHER_SUBJECT,
    /** It advertises something. */
    ADVERTISING;

    /** Key of the rule's sentence. */
    public String key() {
        return "commitment.rule." + Word.of(this);
    }
}

package org.partnershipportal.platform.moderation;

import org.partnershipportal.ground.shared.Word;

/**
 * The published rules by which a moderator can hide what an organisation wrote for everyone to read, and no others. Being wrong or
 * harsh is not among them.
 */
public enum HouseRule {
    /** It names or describes a person who could be put at risk, or whose private life it exposes. */
    PERSON_AT_RISK,
    /** It incites to hatred or violence. */
    HATRED,
    /** It is about something else. */
    ANOTHER_SUBJECT,
    /** It advertises something. */
    ADVERTISING;

    /** Key of the rule's sentence. */
    public String key() {
        return "moderation.rule." + Word.of(this);
    }
}

package org.partnershipportal.exchange.challenge;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/**
 * The published rules by which a moderator can hide an answer to a challenge, and no others. Being wrong or useless is not among
 * them.
 */
@ForOwnPages
public enum AnswerRule {
    /** It names or describes a person who could be put at risk, or whose private life it exposes. */
    PERSON_AT_RISK,
    /** It incites to hatred or violence. */
    HATRED,
    /** It is about something else than the challenge. */
    ANOTHER_SUBJECT,
    /** It advertises something. */
    ADVERTISING;

    /** Key of the rule's sentence. */
    public String key() {
        return "challenge.rule." + Word.of(this);
    }
}

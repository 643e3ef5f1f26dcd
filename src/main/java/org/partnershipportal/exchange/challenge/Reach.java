package org.partnershipportal.exchange.challenge;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** Who reads an open challenge and its answers, as its organisation chose; what is answered there reaches nobody else. */
@ForOwnPages
public enum Reach {
    /** Members of verified organisations; of one told by others than a State, no bodies of the State that it is about. */
    VERIFIED,
    /** Everyone who is signed in. */
    SIGNED_IN,
    /** Everyone. */
    PUBLIC;

    /** Key of its name. */
    public String key() {
        return "challenge.reach." + Word.of(this);
    }
}

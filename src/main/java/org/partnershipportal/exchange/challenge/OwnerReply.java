package org.partnershipportal.exchange.challenge;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** What the organisation that told a challenge says to an answer. */
@ForOwnPages
public enum OwnerReply {
    /** The answer helped. */
    HELPFUL,
    /** Thanks for it. */
    THANKED;

    /** Key of its words beside the answer. */
    public String key() {
        return "challenge.reply." + Word.of(this);
    }

    /** Key of the verb. */
    public String verbKey() {
        return key() + "-verb";
    }
}

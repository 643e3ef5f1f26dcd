package org.partnershipportal.exchange.challenge;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.records.Where;

/** Which challenges a list shows by how far they are. */
@ForOwnPages
public enum ChallengeStanding {
    /** All open ones. */
    OPEN("c.status = 'OPEN'"),
    /** Open ones that nobody has advised on yet. */
    UNANSWERED("c.status = 'OPEN' AND NOT EXISTS (SELECT 1 FROM challenge_answers a WHERE a.challenge_id = c.id AND "
            + ChallengeStanding.SHOWN + ")"),
    CLOSED("c.status = 'CLOSED'");

    /** The answers {@code a} whose words those who read the challenge read. */
    static final String SHOWN = "a.withdrawn_at IS NULL AND a.hidden_at IS NULL";

    private final String condition;

    ChallengeStanding(String condition) {
        this.condition = condition;
    }

    Where where() {
        return Where.of(condition);
    }

    /** Key of its name. */
    public String key() {
        return "challenge.standing." + Word.of(this);
    }
}

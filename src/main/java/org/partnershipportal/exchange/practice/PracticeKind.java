package org.partnershipportal.exchange.practice;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** What a practice is (¶6). */
@ForOwnPages
public enum PracticeKind {
    LEGISLATION,
    POLICY,
    PROCEDURE,
    PROGRAMME,
    TRAINING,
    TOOL;

    /** Key of the kind's name. */
    public String key() {
        return "practice.kind." + Word.of(this);
    }
}

package org.partnershipportal.exchange.practice;

import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.ground.shared.Word;

/** Who has looked at a practice, and no rank: others vouch for each label but the first (R6.3, R6.4). */
public enum PracticeLabel {
    /** Its authors say so. */
    SELF_REPORTED,
    /** An NHRI, a civil-society organisation or a body of the United Nations has confirmed that it happened. */
    CONFIRMED,
    /** Another organisation has reviewed it: others can do the same. It needs no evidence of results. */
    PROMISING,
    /** It names evidence of its results, and another organisation has reviewed it and found all criteria met. */
    GOOD;

    /** Whether others vouch for it. */
    public boolean isVouchedFor() {
        return this != SELF_REPORTED;
    }

    /** Key of its word. */
    public String key() {
        return "practice.label." + Word.of(this);
    }

    /**
     * Those that stand beside its title: self-reported until it is confirmed, and the higher of the two that a review gives.
     *
     * @param vouched those for which others vouch now
     */
    public static Set<PracticeLabel> shown(Set<PracticeLabel> vouched) {
        Set<PracticeLabel> shown = EnumSet.of(vouched.contains(CONFIRMED) ? CONFIRMED : SELF_REPORTED);
        if (vouched.contains(GOOD)) {
            shown.add(GOOD);
        } else if (vouched.contains(PROMISING)) {
            shown.add(PROMISING);
        }
        return shown;
    }
}

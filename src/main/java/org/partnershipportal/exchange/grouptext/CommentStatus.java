package org.partnershipportal.exchange.grouptext;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.shared.Word;

/** What became of a comment. */
@ForOwnPages
public enum CommentStatus {
    TO_BE_DECIDED(Tone.WARN),
    ACCEPTED(Tone.OK),
    NOT_ACCEPTED(Tone.NEUTRAL);

    private final Tone tone;

    CommentStatus(Tone tone) {
        this.tone = tone;
    }

    /** The tone of its badge. */
    public Tone tone() {
        return tone;
    }

    /** Key of its name. */
    public String key() {
        return "grouptext.comment-status." + Word.of(this);
    }
}

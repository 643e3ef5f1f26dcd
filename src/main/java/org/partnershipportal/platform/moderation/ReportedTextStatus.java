package org.partnershipportal.platform.moderation;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** Status of a text that was reported to the moderators. */
@ForOwnPages
public enum ReportedTextStatus {
    /** No moderator has decided yet. */
    WAITING,
    /** It breaks no published rule, and everyone who could read it still can. */
    KEPT,
    /** A moderator hid it by a published rule. */
    HIDDEN,
    /** Its author withdrew it before a moderator decided. */
    WITHDRAWN;

    /** Key of its name. */
    public String key() {
        return "moderation.reported." + Word.of(this);
    }

    /** Key of what is said to those who reported it. */
    public String sentenceKey() {
        return key() + "-sentence";
    }
}

package org.partnershipportal.promises.commitment;

import java.util.List;
import org.partnershipportal.ground.shared.Word;

/** At which point between two reviews a State reports on all of its commitments. */
public enum ReportKind {
    /** What is done and what is open. */
    MID_TERM,
    /** The same, and what was not completed by its last day. */
    CLOSING;

    /** All of them, in the order in which they are offered. */
    public static final List<ReportKind> ALL = List.of(values());

    /** Key of its name. */
    public String key() {
        return "commitment.paper." + Word.of(this);
    }

    /** Key of its title, which names the State. */
    String titleKey() {
        return key() + "-title";
    }

    /** Key of the sentence that says what is in it. */
    String leadKey() {
        return key() + "-lead";
    }
}

package org.partnershipportal.exchange.practice;

import org.partnershipportal.ground.shared.Word;

/** The status of a practice (mission.md, States of the records). */
public enum PracticeStatus {
    DRAFT,
    /** Everyone reads it; nobody had to approve it. */
    SHARED,
    /** Taken back by its authors, with a reason if it was shared; its text is deleted (R6.5). */
    WITHDRAWN;

    /** Key of the status's name. */
    public String key() {
        return "practice.status." + Word.of(this);
    }
}

package org.partnershipportal.exchange.challenge;

import org.partnershipportal.ground.shared.Word;

/** The status of a challenge (mission.md, States of the records); an open one with answers is called answered. */
public enum ChallengeStatus {
    DRAFT,
    OPEN,
    /** Its organisation has said what helped. */
    CLOSED,
    /** A draft that was discarded, or one that its organisation took back: its text is deleted. */
    WITHDRAWN;

    /**
     * Key of the status's name.
     *
     * @param answers how many answers are shown
     */
    public String key(long answers) {
        return "challenge.status." + (this == OPEN && answers > 0 ? "answered" : Word.of(this));
    }
}

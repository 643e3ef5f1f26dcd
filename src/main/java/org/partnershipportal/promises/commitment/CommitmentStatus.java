package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.Word;

/** The status of a commitment (mission.md, States of the records). */
public enum CommitmentStatus {
    DRAFT,
    /** The first version awaits clearance. */
    IN_CLEARANCE,
    PUBLISHED,
    /** Done, with evidence. */
    COMPLETED,
    /** Taken back, with a reason if it was published; a draft that is given up as well. */
    WITHDRAWN;

    /** Whether its text can change. */
    public boolean isOpen() {
        return this != WITHDRAWN && this != COMPLETED;
    }

    /** Key of the heading of why it ended. */
    public String endedKey() {
        return this == COMPLETED ? "commitment.page.completed" : "commitment.page.withdrawn";
    }

    /** Key of the status's name. */
    public String key() {
        return "commitment.status." + Word.of(this);
    }
}

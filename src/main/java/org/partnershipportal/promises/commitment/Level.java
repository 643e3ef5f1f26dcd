package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.Word;

/** How far a commitment is, in somebody's word: the levels of the Open Government Partnership. Nothing is computed of them. */
public enum Level {
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETED;

    /** From nothing to completed. */
    public static final int STEPS = 3;

    /** How many of the {@link #STEPS} are done. */
    public int steps() {
        return switch (this) {
            case NOT_STARTED -> 0;
            case LIMITED -> 1;
            case SUBSTANTIAL -> 2;
            case COMPLETED -> STEPS;
        };
    }

    /** Key of its name. */
    public String key() {
        return "commitment.level." + Word.of(this);
    }
}

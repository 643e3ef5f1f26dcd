package org.partnershipportal.consultation.call;

import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.ground.shared.NotAllowed;

/**
 * The status of a call (mission.md, States of the records). Whether it takes inputs is asked of its deadline, not of
 * this.
 */
public enum CallStatus {
    DRAFT,
    SCHEDULED,
    OPEN,
    CLOSED,
    REPORTED,
    ARCHIVED;

    /** Whether everyone may read it: from its opening on; a closed call stays readable. */
    public boolean isPublic() {
        return this != DRAFT && this != SCHEDULED;
    }

    /** Whether the time for everyone is over, so that the report team reads what came; an extended input's is its own (R14.9). */
    public boolean isOver() {
        return isPublic() && this != OPEN;
    }

    /** Where it can go from here. */
    Set<CallStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SCHEDULED, OPEN);
            case SCHEDULED -> EnumSet.of(DRAFT, OPEN);
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(OPEN, REPORTED); // open again: extended after its deadline
            case REPORTED -> EnumSet.of(ARCHIVED);
            case ARCHIVED -> EnumSet.of(REPORTED); // taken out of the archive
        };
    }

    boolean canBecome(CallStatus status) {
        return next().contains(status);
    }

    /** Key of its name. */
    public String key() {
        return "call.status." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it stands open to all. */
    public boolean isOpen() {
        return this == OPEN;
    }

    /** Whether its team can work on what came, once it may. */
    public boolean isInWork() {
        return this != ARCHIVED;
    }

    /**
     * Lets those pass who change something of what came or is said about it.
     *
     * @throws NotAllowed once it is archived: its team reads, and takes it out of the archive first
     */
    public void requireInWork() {
        if (!isInWork()) {
            throw new NotAllowed("call.refusal.archived");
        }
    }

    /** Whether its report is published. */
    public boolean isReported() {
        return this == REPORTED || this == ARCHIVED;
    }
}

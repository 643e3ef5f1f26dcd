package org.partnershipportal.exchange.workinggroup;

import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** The status of a seat (mission.md, States of the records: a membership of a working group). */
@ForOwnPages
public enum SeatStatus {
    /** The group has asked the organisation. */
    INVITED,
    /** The organisation has asked the group. */
    REQUESTED,
    MEMBER,
    /** The group declined the request, with a reason; the organisation can appeal. */
    DECLINED,
    /** The organisation declined the invitation. */
    TURNED_DOWN,
    /** Whoever asked no longer asks. */
    TAKEN_BACK,
    /** The organisation left. */
    ENDED;

    /** Whether a verb leads from here to there. */
    public boolean canBecome(SeatStatus next) {
        return switch (this) {
            case INVITED -> Set.of(MEMBER, TURNED_DOWN, TAKEN_BACK).contains(next);
            case REQUESTED -> Set.of(MEMBER, DECLINED, TAKEN_BACK).contains(next);
            case MEMBER -> next == ENDED;
            // The appeal was heard, and the decision set aside.
            case DECLINED -> next == MEMBER;
            case TURNED_DOWN, TAKEN_BACK, ENDED -> false;
        };
    }

    /** Whether the organisation sits in the group, or may yet. */
    public boolean isOpen() {
        return this == INVITED || this == REQUESTED || this == MEMBER;
    }

    /** Key of the status's name. */
    public String key() {
        return "workinggroup.seat-status." + Word.of(this);
    }
}

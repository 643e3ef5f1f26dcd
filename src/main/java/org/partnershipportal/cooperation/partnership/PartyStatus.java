package org.partnershipportal.cooperation.partnership;

import java.util.Locale;
import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;

/** The status of an organisation in a partnership (mission.md, States of the records). */
@ForOwnPages
public enum PartyStatus {
    /** In the lead's draft; nothing was sent yet and the organisation knows nothing of it. */
    CHOSEN,
    /** Asked, or asked again because what it had accepted has changed. */
    INVITED,
    ACCEPTED,
    DECLINED,
    TAKEN_BACK,
    /** Had accepted and left; its history stays (R15.3). */
    LEFT;

    /** Whether a verb leads from here to there. */
    public boolean canBecome(PartyStatus next) {
        return switch (this) {
            case CHOSEN -> next == INVITED;
            case INVITED -> Set.of(ACCEPTED, DECLINED, TAKEN_BACK, LEFT).contains(next);
            case ACCEPTED -> Set.of(INVITED, LEFT).contains(next);
            case DECLINED, TAKEN_BACK, LEFT -> false;
        };
    }

    /** Whether the organisation has, or may still get, a place. */
    public boolean isOpen() {
        return this == CHOSEN || this == INVITED || this == ACCEPTED;
    }

    /** Key of the status's name. */
    public String key() {
        return "partnership.party-status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

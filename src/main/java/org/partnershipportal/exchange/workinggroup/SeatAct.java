package org.partnershipportal.exchange.workinggroup;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Permission;

/** What can be done to one seat; {@link SeatDetails#allowed} says what the reader may do now. */
@ForOwnPages
public enum SeatAct {
    /** Make it deputy, rapporteur or a plain member. */
    GIVE_ROLE(Permission.LEAD_GROUP, Side.LEADER),
    OFFER_CHAIR(Permission.LEAD_GROUP, Side.LEADER),
    TAKE_BACK_OFFER(Permission.LEAD_GROUP, Side.LEADER),
    /** Accept or decline an invitation. */
    ANSWER(Permission.TAKE_SEAT, Side.ITSELF),
    TAKE_BACK_REQUEST(Permission.TAKE_SEAT, Side.ITSELF),
    REPRESENT(Permission.TAKE_SEAT, Side.ITSELF),
    TAKE_CHAIR(Permission.TAKE_SEAT, Side.ITSELF),
    LEAVE(Permission.TAKE_SEAT, Side.ITSELF),
    /** Decide on a request. */
    DECIDE(Permission.DECIDE_ON_SEAT, Side.DECIDER);

    /** On whose side it is done. */
    enum Side {
        LEADER,
        ITSELF,
        DECIDER
    }

    private final Permission permission;
    private final Side side;

    SeatAct(Permission permission, Side side) {
        this.permission = permission;
        this.side = side;
    }

    /** The right that it needs. */
    public Permission permission() {
        return permission;
    }

    Side side() {
        return side;
    }
}

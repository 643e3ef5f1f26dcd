package org.partnershipportal.cooperation.partnership;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Permission;

/** What can be done to one party; {@link PartyDetails#allowed} says what the reader may do now. */
@ForOwnPages
public enum PartyAct {
    /** Take an organisation out of the draft. */
    UNCHOOSE(Permission.INVITE_PARTY, Side.LEAD),
    TAKE_BACK(Permission.INVITE_PARTY, Side.LEAD),
    CHANGE_PART(Permission.INVITE_PARTY, Side.LEAD),
    /** Ask the deputy or the secretariat to take an invitation back or to change a part (R4.3). */
    ASK_DECISION(Permission.INVITE_PARTY, Side.LEAD),
    NAME_DEPUTY(Permission.INVITE_PARTY, Side.LEAD),
    OFFER_LEAD(Permission.END_PARTNERSHIP, Side.LEAD),
    /** Accept or decline. */
    ANSWER(Permission.ANSWER_INVITATION, Side.ITSELF),
    LEAVE(Permission.ANSWER_INVITATION, Side.ITSELF),
    CHANGE_NAMING(Permission.ANSWER_INVITATION, Side.ITSELF),
    TAKE_LEAD(Permission.ANSWER_INVITATION, Side.ITSELF),
    /** Grant or refuse what a State that leads has asked. */
    DECIDE(Permission.DECIDE_ON_PARTY, Side.DECIDER);

    /** On whose side it is done. */
    enum Side {
        LEAD,
        ITSELF,
        DECIDER
    }

    private final Permission permission;
    private final Side side;

    PartyAct(Permission permission, Side side) {
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

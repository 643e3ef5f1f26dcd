package org.partnershipportal.consultation.call;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Permission;

/** What the secretariat does to a call, and the status that the call must have for it. */
@ForOwnPages
public enum CallAct {
    /** Change what it says, asks and allows, before it opens. */
    EDIT(Permission.WRITE_CALL, CallStatus.DRAFT, CallStatus.SCHEDULED),
    DELETE(Permission.WRITE_CALL, CallStatus.DRAFT),
    /** Change an open call in ways that leave every answer valid, with a notice. */
    CORRECT(Permission.WRITE_CALL, CallStatus.OPEN),
    /** Say who runs the report; after it too, for appeals and publications go on, and in the archive, which only a team opens. */
    NAME_TEAM(
            Permission.NAME_TEAM,
            CallStatus.DRAFT,
            CallStatus.SCHEDULED,
            CallStatus.OPEN,
            CallStatus.CLOSED,
            CallStatus.REPORTED,
            CallStatus.ARCHIVED),
    /** Run the report in place of a team of which nobody can act any more. */
    TAKE_OVER(
            Permission.TAKE_OVER_CALL,
            CallStatus.DRAFT,
            CallStatus.SCHEDULED,
            CallStatus.OPEN,
            CallStatus.CLOSED,
            CallStatus.REPORTED,
            CallStatus.ARCHIVED),
    SCHEDULE(Permission.OPEN_CALL, CallStatus.DRAFT, CallStatus.SCHEDULED),
    UNSCHEDULE(Permission.OPEN_CALL, CallStatus.SCHEDULED),
    OPEN(Permission.OPEN_CALL, CallStatus.DRAFT, CallStatus.SCHEDULED),
    /** Give all, or one party, more time; a closed call is open again by it. */
    EXTEND(Permission.EXTEND_CALL, CallStatus.OPEN, CallStatus.CLOSED),
    /** Put it into the archive, where its team reads and changes nothing. */
    ARCHIVE(Permission.ARCHIVE_CALL, CallStatus.REPORTED),
    /** Take it out of the archive, for something has to be done after all. */
    RESTORE(Permission.ARCHIVE_CALL, CallStatus.ARCHIVED);

    private static final Set<CallAct> OF_THE_TEAM = EnumSet.of(NAME_TEAM, ARCHIVE, RESTORE);

    private final Permission permission;
    private final Set<CallStatus> in;

    CallAct(Permission permission, CallStatus first, CallStatus... others) {
        this.permission = permission;
        this.in = EnumSet.of(first, others);
    }

    /** The right it needs. */
    public Permission permission() {
        return permission;
    }

    /** Whether only those do it who are named on the call. */
    boolean isOfTheTeam() {
        return OF_THE_TEAM.contains(this);
    }

    /** Whether it is possible where the call stands. */
    public boolean isPossible(CallStatus status) {
        return in.contains(status);
    }

    /** Key of the sentence that says why it is not possible, and what is. */
    String refusalKey() {
        return "call.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

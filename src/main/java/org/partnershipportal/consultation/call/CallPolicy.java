package org.partnershipportal.consultation.call;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;

/**
 * Who can do what to a call. Once it has opened everyone can read it; before that, only the secretariat, and for
 * everyone else it does not exist (R0.1). The secretariat writes and opens calls; the desk, with what parties ask and
 * send, is the screen of the persons who are named on the call, and they alone say who else is (R14.11).
 */
final class CallPolicy implements Policy<Call> {

    /** Each of them is a reason to be at a call's desk. */
    static final Set<Permission> AT_THE_DESK =
            EnumSet.of(Permission.WRITE_CALL, Permission.EXTEND_CALL, Permission.READ_DESK, Permission.TAKE_OVER_CALL);

    private final Clock clock;

    CallPolicy(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean mayRead(Actor actor, Call record) {
        return record.isPublic() || isInside(actor);
    }

    /** The same as {@link #mayRead}, as a condition on {@code call_calls c}. */
    static Where visibleTo(Actor actor) {
        return isInside(actor) ? Where.all() : Where.of("c.status NOT IN ('DRAFT', 'SCHEDULED')");
    }

    @Override
    public boolean may(Actor actor, Permission permission, Call record) {
        CallStatus status = record.statusAt(clock.instant());
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case WRITE_CALL, OPEN_CALL, EXTEND_CALL ->
                isSecretariat(actor)
                        && Arrays.stream(CallAct.values())
                                .anyMatch(act -> act.permission() == permission && act.isPossible(status));
            case ARCHIVE_CALL ->
                isOfTeam(actor, record) && (CallAct.ARCHIVE.isPossible(status) || CallAct.RESTORE.isPossible(status));
            case NAME_TEAM -> isOfTeam(actor, record) && CallAct.NAME_TEAM.isPossible(status);
            case TAKE_OVER_CALL ->
                isSecretariat(actor) && !isOfTeam(actor, record) && CallAct.TAKE_OVER.isPossible(status);
            case ASK_EXTENSION -> CallAct.EXTEND.isPossible(status);
            case READ_DESK -> isOfTeam(actor, record) && record.isPublic();
            case ENTER_INPUT -> isOfTeam(actor, record) && status.isPublic() && !status.isReported();
            default -> false;
        };
    }

    /**
     * Lets the secretariat pass for a verb, and for naming the team and the archive its members alone; whether it is possible now, the record
     * says with a sentence of its own.
     */
    void require(Actor actor, CallAct act, Call record) {
        if (!mayRead(actor, record)) {
            throw new NotFound();
        }
        if (act.isOfTheTeam() ? !isOfTeam(actor, record) : !isSecretariat(actor)) {
            throw new NotPermitted(act.permission());
        }
    }

    /** Lets those pass who are named on the call. */
    void requireTeam(Actor actor, Permission permission, Call record) {
        if (!mayRead(actor, record)) {
            throw new NotFound();
        }
        if (!isOfTeam(actor, record)) {
            throw new NotPermitted(permission);
        }
    }

    /** Whether the actor sees calls that are not open yet, and who runs their reports. */
    static boolean isInside(Actor actor) {
        return isSecretariat(actor) || actor.kind() == Actor.Kind.SYSTEM;
    }

    private static boolean isOfTeam(Actor actor, Call record) {
        return isSecretariat(actor) && record.team().stream().anyMatch(actor::isPerson);
    }

    private static boolean isSecretariat(Actor actor) {
        return actor.is(StaffRole.SECRETARIAT);
    }
}

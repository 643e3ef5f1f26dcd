package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;

/**
 * Who can do what to an input at the desk: the members of the secretariat who are on its call's report team, after its
 * own deadline (R14.9). For everyone else it does not exist; what its contributors learn about it is asked of their own
 * input.
 */
final class AssessmentPolicy implements Policy<DeskCase> {

    /** What is on public paths: {@link Assessment} lets nothing have a number that may not be public, nor does the table. */
    static final Where PUBLIC = Where.of("i.public_number IS NOT NULL");

    @Override
    public boolean mayRead(Actor actor, DeskCase record) {
        return isOfTeam(actor, record)
                && record.isReadable()
                && !record.assessment().isWithdrawn();
    }

    /**
     * The same as {@link #mayRead}, as a condition on {@code assessment_inputs i}.
     *
     * @param team who runs the report of the call
     */
    static Where visibleTo(Actor actor, CallId call, Set<PersonId> team, Instant now) {
        return readable(call, now).and(isOfTeam(actor, team) ? Where.all() : Where.none());
    }

    /** What the report team of a call may read, where none but the team is told how many there are. */
    static Where readable(CallId call, Instant now) {
        return Where.of(
                "i.call_id = :call AND i.withdrawn = FALSE AND i.ends_at <= :now", Map.of("call", call, "now", now));
    }

    @Override
    public boolean may(Actor actor, Permission permission, DeskCase record) {
        Assessment input = record.assessment();
        return switch (permission) {
            case READ, READ_DESK -> true;
            case REDACT_INPUT -> record.call().isInWork();
            case ASSESS_INPUT ->
                record.call().isInWork()
                        && !input.isPublished()
                        && !input.sender().isEnteredBy(actor.ref());
            case PUBLISH_INPUT -> record.call().isInWork() && (input.isPublished() || input.isPublishable());
            case LOOK_AT_FILE ->
                record.call().isInWork()
                        && (input.isPublished() || input.isPublishable())
                        && !input.sender().isEnteredBy(actor.ref());
            default -> false;
        };
    }

    /**
     * Lets the report team pass for a verb; whether it is possible now, the record says with a sentence of its own.
     *
     * @throws NotFound for everyone else, and once it is withdrawn
     * @throws NotYetReadable before its time
     */
    void requireDesk(Actor actor, DeskCase record) {
        if (!isOfTeam(actor, record) || record.assessment().isWithdrawn()) {
            throw new NotFound();
        }
        if (!record.isReadable()) {
            throw new NotYetReadable(record.end());
        }
    }

    /** Whether the actor is named on the call. */
    static boolean isOfTeam(Actor actor, DeskCase record) {
        return isOfTeam(actor, record.team());
    }

    private static boolean isOfTeam(Actor actor, Set<PersonId> team) {
        return actor.is(StaffRole.SECRETARIAT) && team.stream().anyMatch(actor::isPerson);
    }
}

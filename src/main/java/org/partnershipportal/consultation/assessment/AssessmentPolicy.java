package org.partnershipportal.consultation.assessment;

import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;

/**
 * Who may do what to an input at the desk: the secretariat's persons who are named on its call, after its own time (R14.9).
 * For all others there is none; what its contributors learn of it is asked of their own input.
 */
final class AssessmentPolicy implements Policy<DeskCase> {

    @Override
    public boolean mayRead(Actor actor, DeskCase record) {
        return isOfTeam(actor, record)
                && record.isReadable()
                && !record.assessment().isWithdrawn();
    }

    @Override
    public boolean may(Actor actor, Permission permission, DeskCase record) {
        Assessment input = record.assessment();
        return switch (permission) {
            case READ, READ_DESK, REDACT_INPUT -> true;
            case ASSESS_INPUT -> !input.isPublished();
            case PUBLISH_INPUT -> input.isPublished() || input.isPublishable();
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
        return actor.is(StaffRole.SECRETARIAT) && record.team().stream().anyMatch(actor::isPerson);
    }
}

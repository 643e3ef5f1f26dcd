package org.partnershipportal.consultation.clarification;

import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/**
 * Who can read a question: the call's report team, and everyone once the team has answered it; for everyone else, one
 * that is pending or set aside does not exist (R0.1, R14.12). Only the team answers.
 */
@Component
class ClarificationPolicy implements Policy<ClarificationPolicy.AtTeam> {

    /**
     * A question before the team of its call.
     *
     * @param status where it stands
     * @param team who runs the call's report
     */
    record AtTeam(ClarificationStatus status, ReportTeam team) {}

    @Override
    public boolean mayRead(Actor actor, AtTeam question) {
        return question.status().isPublic() || question.team().has(actor);
    }

    /** The same as {@link #mayRead}, as a condition on {@code clarification_clarifications q}. */
    static Where visibleTo(Actor actor) {
        Where isPublic = Where.of("q.status = 'ANSWERED'");
        return actor.person() != null && actor.is(StaffRole.SECRETARIAT)
                ? isPublic.or(ReportTeams.isOf(actor.person(), "q.call_id"))
                : isPublic;
    }

    @Override
    public boolean may(Actor actor, Permission permission, AtTeam question) {
        return switch (permission) {
            case READ -> mayRead(actor, question);
            case ANSWER_CLARIFICATION ->
                question.team().has(actor) && question.team().status().isInWork();
            default -> false;
        };
    }

    /** Lets the team of the call pass; for all others there is nothing. */
    ReportTeam requireTeam(Actor actor, ReportTeam team) {
        if (!team.has(actor)) {
            throw new NotFound();
        }
        return team;
    }
}

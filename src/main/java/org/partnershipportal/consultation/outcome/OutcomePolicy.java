package org.partnershipportal.consultation.outcome;

import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.springframework.stereotype.Component;

/**
 * Who works on outcomes: the members of the call's report team. Contributors see what they were notified of for their
 * own inputs.
 */
@Component
class OutcomePolicy implements Policy<TeamOutcomes> {

    @Override
    public boolean mayRead(Actor actor, TeamOutcomes outcomes) {
        return outcomes.team().has(actor);
    }

    @Override
    public boolean may(Actor actor, Permission permission, TeamOutcomes outcomes) {
        return outcomes.team().has(actor)
                && switch (permission) {
                    case READ, READ_DESK -> true;
                    case SEND_OUTCOMES -> outcomes.team().status().isInWork() && outcomes.version() > 0;
                    default -> false;
                };
    }

    /** Lets the team pass for a verb; whether it is possible now, the record says with a sentence of its own. */
    void requireTeam(Actor actor, Permission permission, TeamOutcomes outcomes) {
        if (!mayRead(actor, outcomes)) {
            throw new NotFound();
        }
        if (!permission.isOpenTo(actor)) {
            throw new NotPermitted(permission);
        }
    }
}

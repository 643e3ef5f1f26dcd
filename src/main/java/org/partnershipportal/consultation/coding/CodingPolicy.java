package org.partnershipportal.consultation.coding;

import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.springframework.stereotype.Component;

/**
 * Who codes: the members of the call's report team, and nobody else; for everyone else, including the rest of the
 * secretariat, there are no codes and no passages (R0.1). The input decides whether it can be read yet (R14.9).
 */
@Component
class CodingPolicy implements Policy<ReportTeam> {

    @Override
    public boolean mayRead(Actor actor, ReportTeam team) {
        return team.has(actor);
    }

    @Override
    public boolean may(Actor actor, Permission permission, ReportTeam team) {
        return switch (permission) {
            case READ, READ_DESK -> team.has(actor);
            case CODE_INPUTS -> team.has(actor) && team.status().isInWork();
            default -> false;
        };
    }
}

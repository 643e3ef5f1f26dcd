package org.partnershipportal.consultation.report;

import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.springframework.stereotype.Component;

/**
 * Who works on a report: the members of its call's report team. For everyone else there is only what was published
 * (R0.1). Anyone who has drafted any of it since it was last published cannot clear it.
 */
@Component
class ReportPolicy implements Policy<TeamReport> {

    @Override
    public boolean mayRead(Actor actor, TeamReport desk) {
        return desk.team().has(actor);
    }

    @Override
    public boolean may(Actor actor, Permission permission, TeamReport desk) {
        Report report = desk.report();
        return desk.team().has(actor)
                && switch (permission) {
                    case READ, READ_DESK -> true;
                    case WRITE_REPORT ->
                        desk.team().status().isInWork()
                                && (report == null || report.status() != ReportStatus.IN_CLEARANCE);
                    case CLEAR_REPORT ->
                        desk.team().status().isInWork()
                                && report != null
                                && report.status() == ReportStatus.IN_CLEARANCE
                                && !report.hasDrafted(actor);
                    default -> false;
                };
    }

    /** Lets the team pass for a verb; whether it is possible now, the record says with a sentence of its own. */
    void requireTeam(Actor actor, Permission permission, TeamReport desk) {
        if (!mayRead(actor, desk)) {
            throw new NotFound();
        }
        if (!permission.isOpenTo(actor)) {
            throw new NotPermitted(permission);
        }
    }
}

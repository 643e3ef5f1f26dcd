package org.partnershipportal.consultation.export;

import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;

/**
 * Who can do what to an export: the person who requested it, as long as they act for the secretariat and are on the
 * report team. For everyone else, including other members of the team, it does not exist.
 */
final class ExportPolicy implements Policy<OwnExport> {

    @Override
    public boolean mayRead(Actor actor, OwnExport record) {
        return record.team().has(actor) && actor.isPerson(record.export().person());
    }

    @Override
    public boolean may(Actor actor, Permission permission, OwnExport record) {
        ExportStatus status = record.export().status();
        return switch (permission) {
            case READ -> true;
            case READ_DESK -> status == ExportStatus.READY;
            case EXPORT_INPUTS -> status.isActive() || status == ExportStatus.READY;
            default -> false;
        };
    }

    /** @throws NotFound for everyone but the call's report team */
    static void requireTeam(Actor actor, ReportTeam team) {
        if (!team.has(actor)) {
            throw new NotFound();
        }
    }
}

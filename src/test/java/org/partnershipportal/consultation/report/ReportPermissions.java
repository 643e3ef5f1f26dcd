package org.partnershipportal.consultation.report;

import static org.partnershipportal.consultation.report.ReportFixtures.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.testing.Relations;

/** What {@link ReportPolicy} decides of a report that is written; what is published everyone reads. */
class ReportPermissions implements PermissionTable {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "named on the call, who drafted",
                "named on the call, who drafted nothing",
                "secretariat, not named on it",
                "moderator, admin and auditor",
                "its drafter, acting for an organisation",
                "owner of a State’s organisation",
                "person without an organisation",
                "bearer of a recovery code",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("not begun", "drafting", "in clearance", "published", "drafted again");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.WRITE_REPORT, Permission.CLEAR_REPORT);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        ReportTeam team = new ReportTeam(CALL, CODE, CallStatus.CLOSED, AT, Set.of(person(DRAFTER), person(CLEARER)));
        return new ReportPolicy()
                .allowed(actor(relation), new TeamReport(team, inState(state)))
                .contains(verb);
    }

    private static @Nullable Report inState(String state) {
        return switch (state) {
            case "not begun" -> null;
            case "drafting" -> drafting();
            case "in clearance" -> inClearance();
            case "published" -> published();
            case "drafted again" -> {
                Report again = published();
                again.draftAgain(DRAFTER.ref(), AT);
                again.draftedBy(DRAFTER);
                yield again;
            }
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static Actor actor(String relation) {
        return switch (relation) {
            case "named on the call, who drafted" -> DRAFTER;
            case "named on the call, who drafted nothing" -> CLEARER;
            case "its drafter, acting for an organisation" ->
                Relations.owner(person(DRAFTER), StakeholderGroup.UN_ENTITY);
            default -> Relations.stranger(relation);
        };
    }
}

package org.partnershipportal.consultation.clarification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallFixtures;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.testing.Relations;

/** What {@link ClarificationPolicy} decides. */
class ClarificationPermissions implements PermissionTable {

    private static final PersonId NAMED = new PersonId(UUID.randomUUID());

    @Override
    public String name() {
        return "clarification";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "secretariat, named on the call",
                "secretariat, not named on it",
                "moderator, admin and auditor",
                "named on the call, and no longer secretariat",
                "named on the call, acting for an organisation",
                "owner of a State’s organisation",
                "person without an organisation",
                "bearer of a recovery code",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("waiting", "answered", "set-aside");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.ANSWER_CLARIFICATION);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        ReportTeam team = team(new CallId(UUID.randomUUID()), NAMED);
        return new ClarificationPolicy()
                .allowed(actor(relation, NAMED), new ClarificationPolicy.AtTeam(status(state), team))
                .contains(verb);
    }

    static ReportTeam team(CallId call, PersonId member) {
        return new ReportTeam(
                call, new CallCode("older-persons"), CallStatus.OPEN, CallFixtures.DEADLINE.end(), Set.of(member));
    }

    static ClarificationStatus status(String state) {
        return List.of(ClarificationStatus.values()).stream()
                .filter(status -> Word.of(status).equals(state))
                .findFirst()
                .orElseThrow();
    }

    static Actor actor(String relation, PersonId named) {
        return switch (relation) {
            case "secretariat, named on the call" -> Actor.staff(named, Set.of(StaffRole.SECRETARIAT));
            case "named on the call, and no longer secretariat" -> Actor.staff(named, Set.of(StaffRole.MODERATOR));
            case "named on the call, acting for an organisation" -> Relations.owner(named, StakeholderGroup.UN_ENTITY);
            default -> Relations.stranger(relation);
        };
    }
}

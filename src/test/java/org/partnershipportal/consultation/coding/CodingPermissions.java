package org.partnershipportal.consultation.coding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.testing.Relations;

/** What {@link CodingPolicy} decides; whether an input may be read yet is the input's own question (R14.9). */
class CodingPermissions implements PermissionTable {

    private static final PersonId NAMED = new PersonId(UUID.randomUUID());

    @Override
    public String name() {
        return "coding";
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
                "owner of the organisation whose input it is",
                "person without an organisation",
                "bearer of a recovery code",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("open", "closed", "reported");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.CODE_INPUTS);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        ReportTeam team = new ReportTeam(
                new CallId(UUID.randomUUID()),
                new CallCode("older-persons"),
                CallStatus.valueOf(state.toUpperCase(java.util.Locale.ROOT)),
                java.time.Instant.parse("2027-03-12T11:01:00Z"),
                Set.of(NAMED));
        return new CodingPolicy().allowed(actor(relation), team).contains(verb);
    }

    private static Actor actor(String relation) {
        return switch (relation) {
            case "secretariat, named on the call" -> Actor.staff(NAMED, Set.of(StaffRole.SECRETARIAT));
            case "named on the call, and no longer secretariat" -> Actor.staff(NAMED, Set.of(StaffRole.MODERATOR));
            case "named on the call, acting for an organisation" -> Relations.owner(NAMED, StakeholderGroup.UN_ENTITY);
            default -> Relations.stranger(relation);
        };
    }
}

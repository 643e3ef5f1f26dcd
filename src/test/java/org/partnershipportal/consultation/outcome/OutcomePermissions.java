package org.partnershipportal.consultation.outcome;

import static org.partnershipportal.consultation.outcome.OutcomeFixtures.*;

import java.util.List;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.testing.Relations;

/** What {@link OutcomePolicy} decides of the outcomes of a call's inputs; a contributor reads what they were told of their own. */
class OutcomePermissions implements PermissionTable {

    @Override
    public String name() {
        return "outcome";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "named on the call",
                "secretariat, not named on it",
                "moderator, admin and auditor",
                "named on it, acting for an organisation",
                "owner of a State’s organisation",
                "person without an organisation",
                "bearer of a recovery code",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("nothing published", "published");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.SEND_OUTCOMES);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return new OutcomePolicy()
                .allowed(actor(relation), new TeamOutcomes(TEAM, state.equals("published") ? 1 : 0))
                .contains(verb);
    }

    private static Actor actor(String relation) {
        return switch (relation) {
            case "named on the call" -> NAMED;
            case "named on it, acting for an organisation" ->
                Relations.owner(person(NAMED), StakeholderGroup.UN_ENTITY);
            default -> Relations.stranger(relation);
        };
    }
}

package org.partnershipportal.consultation.outcome;

import static org.partnershipportal.consultation.outcome.OutcomeFixtures.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

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
        PersonId other = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "named on the call" -> NAMED;
            case "secretariat, not named on it" -> secretariat();
            case "moderator, admin and auditor" ->
                Actor.staff(other, Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR));
            case "named on it, acting for an organisation" -> owner(person(NAMED), StakeholderGroup.UN_ENTITY);
            case "owner of a State’s organisation" -> owner(other, StakeholderGroup.GOVERNMENT);
            case "person without an organisation" -> Actor.person(other);
            case "bearer of a recovery code" -> Actor.bearer(new ContentRef("input", "x"));
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }

    private static Actor owner(PersonId person, StakeholderGroup group) {
        return Actor.member(
                person,
                new Membership(
                        UUID.randomUUID(), "Organisation", Set.of(MemberRole.OWNER), group, null, true, Set.of()));
    }
}

package org.partnershipportal.people.membership;

import java.util.List;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.people.organisation.OrganisationRelations;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.platform.access.Permission;

/** What {@link MembershipPolicy} decides about a civil-society organisation of Ecuador, and about Ecuador's mission. */
class MembershipPermissions implements PermissionTable {

    private final MembershipPolicy policy = new MembershipPolicy();

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public List<String> relations() {
        return OrganisationRelations.ALL;
    }

    @Override
    public List<String> states() {
        return OrganisationRelations.STATES;
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.MANAGE_MEMBERS, Permission.JOIN_ORGANISATION);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        OrganisationRow organisation = OrganisationRelations.organisation(state);
        return policy.allowed(OrganisationRelations.actor(relation, organisation), organisation)
                .contains(verb);
    }
}

package org.partnershipportal.people.organisation;

import java.util.List;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Permission;

/** What {@link OrganisationPolicy} decides about a civil-society organisation of Ecuador, and about Ecuador's mission. */
class OrganisationPermissions implements PermissionTable {

    private static final List<Permission> VERBS = List.of(
            Permission.READ,
            Permission.EDIT_ORGANISATION,
            Permission.SUBMIT_ORGANISATION,
            Permission.LIST_ORGANISATION,
            Permission.CLOSE_ORGANISATION,
            Permission.MANAGE_MEMBERS,
            Permission.APPEAL,
            Permission.VERIFY_ORGANISATION,
            Permission.RECORD_ACCREDITATION,
            Permission.ATTACH_DOCUMENT);

    private final OrganisationPolicy policy = new OrganisationPolicy();

    @Override
    public String name() {
        return "organisation";
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
        return VERBS;
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        Organisation record = OrganisationRelations.record(state);
        return policy.allowed(OrganisationRelations.actor(relation, record.row()), record)
                .contains(verb);
    }
}

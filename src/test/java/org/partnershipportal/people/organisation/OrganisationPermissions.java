package org.partnershipportal.people.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StaffRole;

/** What {@link OrganisationPolicy} decides about a civil-society organisation of Ecuador, and about Ecuador's mission. */
class OrganisationPermissions implements PermissionTable {

    private static final List<String> RELATIONS = List.of(
            "owner",
            "editor",
            "signatory",
            "reader",
            "another organisation",
            "own State",
            "person without organisation",
            "secretariat",
            "moderator",
            "other staff",
            "visitor");

    private static final List<Permission> VERBS = List.of(
            Permission.READ,
            Permission.EDIT_ORGANISATION,
            Permission.SUBMIT_ORGANISATION,
            Permission.LIST_ORGANISATION,
            Permission.CLOSE_ORGANISATION,
            Permission.MANAGE_MEMBERS,
            Permission.JOIN_ORGANISATION,
            Permission.GRANT_DELEGATION,
            Permission.APPEAL,
            Permission.VERIFY_ORGANISATION,
            Permission.RECORD_ACCREDITATION);

    private final OrganisationPolicy policy = new OrganisationPolicy();

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public List<String> relations() {
        return RELATIONS;
    }

    @Override
    public List<String> states() {
        List<String> states = new java.util.ArrayList<>(Arrays.stream(OrganisationStatus.values())
                .map(status -> status.name().toLowerCase(java.util.Locale.ROOT))
                .toList());
        states.add("verified and listed");
        states.add("permanent mission, verified");
        return states;
    }

    @Override
    public List<Permission> verbs() {
        return VERBS;
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        Organisation record = record(state);
        return policy.allowed(actor(relation, record), record).contains(verb);
    }

    private static Organisation record(String state) {
        return switch (state) {
            case "verified and listed" -> {
                Organisation listed = OrganisationFixtures.inState(OrganisationStatus.VERIFIED);
                listed.list(true, OrganisationFixtures.member(listed, MemberRole.OWNER), OrganisationFixtures.NOW);
                yield listed;
            }
            case "permanent mission, verified" ->
                OrganisationFixtures.verified(OrganisationType.PERMANENT_MISSION, OrganisationFixtures.ECUADOR);
            default ->
                OrganisationFixtures.inState(OrganisationStatus.valueOf(state.toUpperCase(java.util.Locale.ROOT)));
        };
    }

    private static Actor actor(String relation, Organisation record) {
        return switch (relation) {
            case "owner" -> OrganisationFixtures.member(record, MemberRole.OWNER);
            case "editor" -> OrganisationFixtures.member(record, MemberRole.EDITOR);
            case "signatory" -> OrganisationFixtures.member(record, MemberRole.SIGNATORY);
            case "reader" -> OrganisationFixtures.member(record, MemberRole.READER);
            case "another organisation" ->
                everyRole(OrganisationFixtures.verified(OrganisationType.NHRI, OrganisationFixtures.ECUADOR));
            case "own State" ->
                everyRole(OrganisationFixtures.verified(
                        OrganisationType.PERMANENT_MISSION, OrganisationFixtures.ECUADOR));
            case "person without organisation" -> Actor.person(OrganisationFixtures.person());
            case "secretariat" -> staff(StaffRole.SECRETARIAT);
            case "moderator" -> staff(StaffRole.MODERATOR);
            case "other staff" ->
                Actor.staff(
                        OrganisationFixtures.person(),
                        Set.of(
                                StaffRole.ADMIN,
                                StaffRole.AUDITOR,
                                StaffRole.FUND_SECRETARIAT,
                                StaffRole.IDENTITY_CUSTODIAN));
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }

    private static Actor everyRole(Organisation organisation) {
        return OrganisationFixtures.member(organisation, MemberRole.values());
    }

    private static Actor staff(StaffRole role) {
        return Actor.staff(OrganisationFixtures.person(), Set.of(role));
    }
}

package org.partnershipportal.exchange.training;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

/** What {@link TrainingPolicy} decides for each relation to a training and each of its states. */
class TrainingPermissions implements PermissionTable {

    @Override
    public String name() {
        return "training";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "signatory of the organiser",
                "editor of the organiser",
                "reader of the organiser",
                "signatory of the organiser, suspended",
                "editor of another organisation",
                "reader of another organisation",
                "secretariat",
                "other staff",
                "person without an organisation",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("draft", "announced", "held", "cancelled");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.OFFER_TRAINING,
                Permission.ANNOUNCE_TRAINING,
                Permission.REGISTER_FOR_TRAINING);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return new TrainingPolicy().allowed(actor(relation), inState(state)).contains(verb);
    }

    static Training inState(String state) {
        return switch (state) {
            case "draft" -> TrainingFixtures.drafted();
            case "announced" -> TrainingFixtures.announced();
            case "held" -> TrainingFixtures.held();
            default -> TrainingFixtures.cancelled();
        };
    }

    static Actor actor(String relation) {
        PersonId person = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "signatory of the organiser" -> member(TrainingFixtures.ORGANISER, MemberRole.SIGNATORY);
            case "editor of the organiser" -> member(TrainingFixtures.ORGANISER, MemberRole.EDITOR);
            case "reader of the organiser" -> member(TrainingFixtures.ORGANISER, MemberRole.READER);
            case "signatory of the organiser, suspended" ->
                member(TrainingFixtures.ORGANISER, MemberRole.SIGNATORY, false);
            case "editor of another organisation" -> member(TrainingFixtures.WOMEN, MemberRole.EDITOR);
            case "reader of another organisation" -> member(TrainingFixtures.WOMEN, MemberRole.READER);
            case "secretariat" -> Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
            case "other staff" -> Actor.staff(person, Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR));
            case "person without an organisation" -> Actor.person(person);
            default -> Actor.visitor();
        };
    }

    private static Actor member(OrganisationId organisation, MemberRole role) {
        return member(organisation, role, true);
    }

    private static Actor member(OrganisationId organisation, MemberRole role, boolean verified) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(
                        organisation.value(),
                        "Network",
                        Set.of(role),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        verified,
                        Set.of()));
    }
}

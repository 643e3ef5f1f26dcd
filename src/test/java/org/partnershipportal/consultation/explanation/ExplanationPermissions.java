package org.partnershipportal.consultation.explanation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.testing.Relations;

/** What {@link ExplanationPolicy} decides, given what the actor may do with the input. */
class ExplanationPermissions implements PermissionTable {

    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());
    private static final Set<Permission> NOTHING = Set.of();

    @Override
    public String name() {
        return "explanation";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "report team that reads the input",
                "member of the report team who entered the input",
                "report team, contributor not registered",
                "secretariat, not named on it",
                "moderator, admin and auditor",
                "signatory of the lead",
                "reader of the lead",
                "signatory of a co-signer",
                "organisation that was asked and did not sign",
                "person whose input it is",
                "bearer of its code",
                "owner of a State’s organisation",
                "person without an organisation",
                "bearer of a recovery code",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of(
                "asked",
                "asked, too late",
                "explained",
                "published",
                "declined",
                "taken back",
                "asked, call archived",
                "explained, call archived",
                "published, call archived");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.ASK_EXPLANATION,
                Permission.EXPLAIN_INPUT,
                Permission.ENTER_INPUT,
                Permission.PUBLISH_INPUT);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        ExplanationPolicy.OfInput request = new ExplanationPolicy.OfInput(
                status(state),
                !state.equals("asked, too late"),
                state.startsWith("published"),
                desk(relation, state),
                relation.equals("report team, contributor not registered"),
                own(relation));
        return new ExplanationPolicy().allowed(actor(relation), request).contains(verb);
    }

    private static ExplanationPolicy.AtDesk desk(String relation, String state) {
        boolean archived = state.endsWith("call archived");
        return switch (relation) {
            case "report team that reads the input", "report team, contributor not registered" ->
                archived ? ExplanationPolicy.AtDesk.READ : ExplanationPolicy.AtDesk.PUBLISH;
            case "member of the report team who entered the input" ->
                archived ? ExplanationPolicy.AtDesk.READ : ExplanationPolicy.AtDesk.ASK;
            default -> ExplanationPolicy.AtDesk.NOTHING;
        };
    }

    private static ExplanationStatus status(String state) {
        return switch (state) {
            case "asked", "asked, too late", "asked, call archived" -> ExplanationStatus.ASKED;
            case "explained", "published", "explained, call archived", "published, call archived" ->
                ExplanationStatus.EXPLAINED;
            case "declined" -> ExplanationStatus.DECLINED;
            default -> ExplanationStatus.TAKEN_BACK;
        };
    }

    /** As the input's own policy decides of them. */
    private static Set<Permission> own(String relation) {
        return switch (relation) {
            case "signatory of the lead", "person whose input it is", "bearer of its code" ->
                Set.of(Permission.READ, Permission.READ_OUTCOME, Permission.EXPLAIN_INPUT);
            case "reader of the lead", "signatory of a co-signer" -> Set.of(Permission.READ, Permission.READ_OUTCOME);
            case "organisation that was asked and did not sign" -> Set.of(Permission.READ);
            default -> NOTHING;
        };
    }

    private static Actor actor(String relation) {
        return switch (relation) {
            case "report team that reads the input",
                    "member of the report team who entered the input",
                    "report team, contributor not registered" -> Actor.staff(SOMEBODY, Set.of(StaffRole.SECRETARIAT));
            case "signatory of the lead", "signatory of a co-signer", "organisation that was asked and did not sign" ->
                member(MemberRole.SIGNATORY);
            case "reader of the lead" -> member(MemberRole.READER);
            case "person whose input it is" -> Relations.stranger("person without an organisation");
            case "bearer of its code" -> Relations.stranger("bearer of a recovery code");
            default -> Relations.stranger(relation);
        };
    }

    private static Actor member(MemberRole role) {
        return Actor.member(
                SOMEBODY,
                new Membership(
                        UUID.randomUUID(),
                        "Organisation",
                        Set.of(role),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }
}

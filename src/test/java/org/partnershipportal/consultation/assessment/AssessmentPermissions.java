package org.partnershipportal.consultation.assessment;

import static org.partnershipportal.consultation.assessment.AssessmentFixtures.*;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

/** What {@link AssessmentPolicy} decides. */
class AssessmentPermissions implements PermissionTable {

    private final AssessmentPolicy policy = new AssessmentPolicy();

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "secretariat, named on the call",
                "the same person for none",
                "secretariat, not named on the call",
                "moderator",
                "other staff",
                "signatory of the lead",
                "a State's signatory",
                "bearer of its code",
                "visitor",
                "the portal itself");
    }

    @Override
    public List<String> states() {
        return List.of(
                "before its own end",
                "not judged",
                "admissible, to be published",
                "admissible, not to be published",
                "inadmissible",
                "published",
                "withdrawn");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.ASSESS_INPUT,
                Permission.REDACT_INPUT,
                Permission.LOOK_AT_FILE,
                Permission.PUBLISH_INPUT);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return policy.allowed(actor(relation), atDesk(inState(state), at(state), SECRETARY))
                .contains(verb);
    }

    static Instant at(String state) {
        return state.equals("before its own end") ? END.minusSeconds(1) : NOW;
    }

    static Assessment inState(String state) {
        return switch (state) {
            case "before its own end", "not judged" -> undecided();
            case "admissible, to be published" -> admitted();
            case "admissible, not to be published" -> {
                Assessment assessment = admitted();
                narrow(assessment, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
                yield assessment;
            }
            case "inadmissible" -> rejected();
            case "published" -> published();
            case "withdrawn" -> {
                Assessment assessment = published();
                assessment.follow(
                        standing(1, NameChoice.SHOWN, TextChoice.PUBLISHED, true),
                        organisation(LEAD),
                        CONTRIBUTOR,
                        NOW);
                yield assessment;
            }
            default -> throw new IllegalArgumentException(state);
        };
    }

    static Actor actor(String relation) {
        PersonId someone = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "secretariat, named on the call" -> secretariat(SECRETARY);
            case "the same person for none" -> Actor.person(SECRETARY);
            case "secretariat, not named on the call" -> secretariat(someone);
            case "moderator" -> Actor.staff(SECRETARY, Set.of(StaffRole.MODERATOR));
            case "other staff" ->
                Actor.staff(
                        SECRETARY,
                        Set.of(
                                StaffRole.ADMIN,
                                StaffRole.AUDITOR,
                                StaffRole.FUND_SECRETARIAT,
                                StaffRole.IDENTITY_CUSTODIAN));
            case "signatory of the lead" -> member(someone, LEAD.value(), StakeholderGroup.CIVIL_SOCIETY);
            case "a State's signatory" -> member(SECRETARY, UUID.randomUUID(), StakeholderGroup.GOVERNMENT);
            case "bearer of its code" -> Actor.bearer(INPUT.ref());
            case "visitor" -> Actor.visitor();
            case "the portal itself" -> Actor.system();
            default -> throw new IllegalArgumentException(relation);
        };
    }

    private static Actor member(PersonId person, UUID organisation, StakeholderGroup group) {
        return Actor.member(
                person,
                new Membership(
                        organisation,
                        "Organisation (sample)",
                        Set.of(MemberRole.SIGNATORY, MemberRole.OWNER),
                        group,
                        null,
                        true,
                        Set.of()));
    }
}

package org.partnershipportal.promises.recommendation;

import static org.partnershipportal.promises.recommendation.RecommendationFixtures.AT;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.BY;

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

/** What {@link RecommendationPolicy} decides about one that an organisation entered. */
class RecommendationPermissions implements PermissionTable {

    private static final UUID ORGANISATION = UUID.randomUUID();

    private final RecommendationPolicy policy = new RecommendationPolicy();

    @Override
    public String name() {
        return "recommendation";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "editor of the organisation that entered it",
                "reader of the organisation that entered it",
                "owner of a State’s organisation",
                "secretariat",
                "moderator, admin and auditor",
                "person without an organisation",
                "bearer of a recovery code",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("not checked", "declined", "checked", "withdrawn");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.ENTER_RECOMMENDATION, Permission.CHECK_RECOMMENDATION);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return policy.allowed(actor(relation), inState(state)).contains(verb);
    }

    static Recommendation inState(String state) {
        Recommendation it = RecommendationFixtures.unchecked(ORGANISATION);
        switch (state) {
            case "declined" -> it.decline(new DeclineRecommendation(1, "It is not there.", "en"), BY, AT);
            case "checked" -> it.check(1, BY, AT);
            case "withdrawn" -> it.withdraw(new WithdrawRecommendation(1, "It is there twice.", "en"), BY, AT);
            default -> {
                // As it was entered.
            }
        }
        return it;
    }

    static Actor actor(String relation) {
        return switch (relation) {
            case "editor of the organisation that entered it" -> member(MemberRole.EDITOR);
            case "reader of the organisation that entered it" -> member(MemberRole.READER);
            case "secretariat" -> Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
            default -> Relations.stranger(relation);
        };
    }

    private static Actor member(MemberRole role) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(
                        ORGANISATION,
                        "Organisation",
                        Set.of(role),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }
}

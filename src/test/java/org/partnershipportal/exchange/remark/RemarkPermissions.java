package org.partnershipportal.exchange.remark;

import static org.partnershipportal.exchange.remark.RemarkFixtures.AT;
import static org.partnershipportal.exchange.remark.RemarkFixtures.BY;

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

/** What {@link RemarkPolicy} decides about a remark on a practice that the actor reads. */
class RemarkPermissions implements PermissionTable {

    private final RemarkPolicy policy = new RemarkPolicy();

    @Override
    public String name() {
        return "remark";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "signatory of those who wrote it",
                "editor of those who wrote it",
                "signatory of those who tell the practice",
                "owner of those who tell the practice",
                "signatory of another organisation",
                "moderator",
                "secretariat, not named on it",
                "person without an organisation",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("shown", "answered", "hidden", "answer hidden", "withdrawn");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.WRITE_REMARK,
                Permission.ANSWER_REMARK,
                Permission.HIDE_REMARK,
                Permission.APPEAL);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return policy.allowed(actorIn(relation), inState(state)).contains(verb);
    }

    private static Remark inState(String state) {
        Remark it = RemarkFixtures.written(RemarkKind.COUNTER_VIEW);
        if (state.startsWith("answer")) {
            it.answer(RemarkFixtures.answering(it.id(), "True"), BY, AT);
        }
        switch (state) {
            case "hidden" -> it.hide(RemarkFixtures.hiding(it.id(), RemarkText.WORDS), BY, AT);
            case "answer hidden" -> it.hide(RemarkFixtures.hiding(it.id(), RemarkText.ANSWER), BY, AT);
            case "withdrawn" -> it.withdraw(BY, AT);
            default -> {
                // As it was written.
            }
        }
        return it;
    }

    private static Actor actorIn(String relation) {
        return switch (relation) {
            case "signatory of those who wrote it" -> member(RemarkFixtures.WRITER.value(), MemberRole.SIGNATORY);
            case "editor of those who wrote it" -> member(RemarkFixtures.WRITER.value(), MemberRole.EDITOR);
            case "signatory of those who tell the practice" ->
                member(RemarkFixtures.SERVICE.value(), MemberRole.SIGNATORY);
            case "owner of those who tell the practice" -> member(RemarkFixtures.SERVICE.value(), MemberRole.OWNER);
            case "signatory of another organisation" -> member(UUID.randomUUID(), MemberRole.SIGNATORY);
            case "moderator" -> Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.MODERATOR));
            default -> Relations.stranger(relation);
        };
    }

    private static Actor member(UUID organisation, MemberRole role) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(
                        organisation,
                        "Organisation",
                        Set.of(role),
                        StakeholderGroup.NHRI,
                        RemarkFixtures.ECUADOR,
                        true,
                        Set.of()));
    }
}

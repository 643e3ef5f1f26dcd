package org.partnershipportal.exchange.practice;

import static org.partnershipportal.exchange.practice.PracticeFixtures.AT;
import static org.partnershipportal.exchange.practice.PracticeFixtures.complete;
import static org.partnershipportal.exchange.practice.PracticeFixtures.member;

import java.util.List;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.Relations;

/** What {@link PracticePolicy} decides about a practice of an organisation that is not verified. */
class PracticePermissions implements PermissionTable {

    private static final UUID AUTHOR = UUID.randomUUID();

    private final PracticePolicy policy = new PracticePolicy();

    @Override
    public String name() {
        return "practice";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "signatory of its author",
                "editor of its author",
                "owner of its author",
                "reader of its author",
                "owner of a State’s organisation",
                "owner of the organisation whose input it is",
                "secretariat, not named on it",
                "moderator, admin and auditor",
                "person without an organisation",
                "bearer of a recovery code",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of(
                "draft", "discarded", "shared", "shared, with a change", "hidden", "hidden and withdrawn", "withdrawn");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.WRITE_PRACTICE,
                Permission.SHARE_PRACTICE,
                Permission.HIDE_PRACTICE,
                Permission.APPEAL);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return policy.allowed(actor(relation), inState(state)).contains(verb);
    }

    static Practice inState(String state) {
        ActorRef by = actor("signatory of its author").ref();
        Practice it = new Practice(UUID.randomUUID(), complete("A form", 0).text(), new OrganisationId(AUTHOR), by, AT);
        if (state.equals("draft")) {
            return it;
        }
        if (state.equals("discarded")) {
            it.discard(1, by, AT);
            return it;
        }
        it.share(1, by, AT);
        if (state.equals("shared, with a change")) {
            it.edit(2, complete("A shorter form", 2).text(), by, AT);
        }
        if (state.startsWith("hidden")) {
            it.hide(new HidePractice(it.id(), HouseRule.HATRED, "It incites hatred."), by, AT);
        }
        if (state.endsWith("withdrawn")) {
            it.withdraw(new WithdrawPractice(2, "The law has changed.", "en"), by, AT);
        }
        return it;
    }

    static Actor actor(String relation) {
        return switch (relation) {
            case "signatory of its author" -> member(AUTHOR, MemberRole.SIGNATORY);
            case "editor of its author" -> member(AUTHOR, MemberRole.EDITOR);
            case "owner of its author" -> member(AUTHOR, MemberRole.OWNER);
            case "reader of its author" -> member(AUTHOR, MemberRole.READER);
            default -> Relations.stranger(relation);
        };
    }
}

package org.partnershipportal.exchange.grouptext;

import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.AT;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.BY;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.NETWORK;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.WOMEN;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.actingFor;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.inside;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.member;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.published;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.started;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.write;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** What {@link DraftTextPolicy} decides, by what the group answers for each relation to it; its own tests hold that. */
class DraftTextPermissions implements PermissionTable {

    private static final String REWRITTEN = "published and rewritten since";
    private static final String CLOSED = "published, States do not discuss";

    @Override
    public String name() {
        return "grouptext";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "signatory of the chair",
                "editor of the deputy",
                "editor of the rapporteur",
                "reader of the rapporteur",
                "editor of a member",
                "reader of a member",
                "editor of a State that is a member",
                "editor of a State that chairs",
                "editor of a State that chairs, text by its own NHRI",
                "editor of an organisation that left",
                "secretariat",
                "other staff",
                "person without an organisation",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("being written", "published", REWRITTEN, CLOSED, "discarded");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ, Permission.WORK_IN_GROUP, Permission.WRITE_GROUP_TEXT, Permission.DECIDE_ON_COMMENT);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return new DraftTextPolicy(group(relation, state))
                .allowed(actor(relation), inState(state))
                .contains(verb);
    }

    static DraftText inState(String state) {
        if (state.equals("being written")) {
            return started("One");
        }
        if (state.equals("discarded")) {
            DraftText text = started("One");
            text.discard(BY, AT);
            return text;
        }
        DraftText text = published("One");
        if (state.equals(REWRITTEN)) {
            write(text, 1, "Uno", actingFor(NETWORK));
        }
        return text;
    }

    /** What the group answers; empty for who acts for no member. */
    static Optional<InsideGroup> group(String relation, String state) {
        return switch (relation) {
            case "signatory of the chair",
                    "editor of the deputy",
                    "editor of the rapporteur",
                    "reader of the rapporteur" -> Optional.of(inside(true, true));
            case "editor of a member", "reader of a member" -> Optional.of(inside(true, false));
            case "editor of a State that is a member" -> Optional.of(inside(!state.equals(CLOSED), false));
            case "editor of a State that chairs" -> Optional.of(chairing(state, WOMEN));
            case "editor of a State that chairs, text by its own NHRI" -> Optional.of(chairing(state, NETWORK));
            default -> Optional.empty();
        };
    }

    /** The network writes the text. */
    private static InsideGroup chairing(String state, OrganisationId own) {
        return state.equals(CLOSED) ? inside(false, false) : inside(true, true, own);
    }

    static Actor actor(String relation) {
        PersonId person = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "signatory of the chair" -> member(MemberRole.SIGNATORY);
            case "reader of the rapporteur", "reader of a member" -> member(MemberRole.READER);
            case "secretariat" -> Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
            case "other staff" -> Actor.staff(person, Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR));
            case "person without an organisation" -> Actor.person(person);
            case "visitor" -> Actor.visitor();
            default -> member(MemberRole.EDITOR);
        };
    }
}

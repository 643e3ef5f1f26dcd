package org.partnershipportal.exchange.groupfile;

import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.AT;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.BY;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.NETWORK;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.WOMEN;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.WRITER;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.inside;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.member;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.shared;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.started;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.withdraw;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** What {@link GroupFilePolicy} decides, by what the group answers for each relation to it; its own tests hold that. */
class GroupFilePermissions implements PermissionTable {

    private static final String CLOSED = "shared, States do not discuss";

    @Override
    public String name() {
        return "groupfile";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "signatory of the chair",
                "editor of a member",
                "reader of a member",
                "editor of the member that prepares",
                "editor of an observer",
                "editor of a State that is a member",
                "editor of a State that chairs",
                "editor of an organisation that left",
                "secretariat",
                "other staff",
                "person without an organisation",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("prepared", "shared", CLOSED, "another version prepared", "withdrawn", "discarded");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.WORK_IN_GROUP);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return new GroupFilePolicy(group(relation, state))
                .allowed(actor(relation), inState(state))
                .contains(verb);
    }

    /** The network put it there. */
    static GroupFile inState(String state) {
        GroupFile file = Set.of("prepared", "discarded").contains(state) ? started() : shared();
        switch (state) {
            case "discarded" -> file.discard(file.versions().getFirst().id(), BY, AT);
            case "withdrawn" -> withdraw(file, file.versions().getFirst().id());
            case "another version prepared" -> file.prepare(NETWORK, WRITER, BY, AT);
            default -> {
                // as it is
            }
        }
        return file;
    }

    /** What the group answers; empty for who acts for no member. */
    static Optional<InsideGroup> group(String relation, String state) {
        boolean open = !state.equals(CLOSED);
        return switch (relation) {
            case "signatory of the chair" -> Optional.of(inside(true, true, true));
            case "editor of a member", "reader of a member", "editor of the member that prepares" ->
                Optional.of(inside(true, true, false));
            case "editor of an observer" -> Optional.of(inside(true, false, false));
            case "editor of a State that is a member" -> Optional.of(inside(open, open, false));
            case "editor of a State that chairs" -> Optional.of(inside(open, open, open, NETWORK));
            default -> Optional.empty();
        };
    }

    static Actor actor(String relation) {
        PersonId person = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "signatory of the chair" -> member(WOMEN, MemberRole.SIGNATORY);
            case "reader of a member" -> member(WOMEN, MemberRole.READER);
            case "editor of the member that prepares" -> member(NETWORK, MemberRole.EDITOR);
            case "secretariat" -> Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
            case "other staff" -> Actor.staff(person, Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR));
            case "person without an organisation" -> Actor.person(person);
            case "visitor" -> Actor.visitor();
            default -> member(WOMEN, MemberRole.EDITOR);
        };
    }
}

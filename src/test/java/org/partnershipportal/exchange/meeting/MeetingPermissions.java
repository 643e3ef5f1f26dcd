package org.partnershipportal.exchange.meeting;

import static org.partnershipportal.exchange.meeting.MeetingFixtures.inside;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.member;

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

/** What {@link MeetingPolicy} decides, by what the group answers for each relation to it; its own tests hold that. */
class MeetingPermissions implements PermissionTable {

    @Override
    public String name() {
        return "meeting";
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
                "editor of an observer",
                "editor of a State that is a member",
                "editor of a State that chairs where States do not discuss",
                "editor of a State that chairs, minutes by its own NHRI",
                "editor of an organisation that left",
                "secretariat",
                "other staff",
                "person without an organisation",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("proposed", "fixed", "held", "cancelled", "not held");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.TAKE_PART_IN_MEETING, Permission.ARRANGE_MEETING);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return new MeetingPolicy(group(relation))
                .allowed(actor(relation), inState(state))
                .contains(verb);
    }

    static Meeting inState(String state) {
        return switch (state) {
            case "proposed" -> MeetingFixtures.proposed();
            case "fixed" -> MeetingFixtures.fixed();
            case "held" -> MeetingFixtures.held();
            case "not held" -> MeetingFixtures.notHeld();
            default -> MeetingFixtures.cancelled();
        };
    }

    /** What the group answers; empty for who acts for no member. */
    static Optional<InsideGroup> group(String relation) {
        return switch (relation) {
            case "signatory of the chair",
                    "editor of the deputy",
                    "editor of the rapporteur",
                    "reader of the rapporteur" -> Optional.of(inside(true, true));
            case "editor of a State that chairs, minutes by its own NHRI" ->
                Optional.of(inside(true, true, MeetingFixtures.WOMEN));
            case "editor of a member", "reader of a member", "editor of an observer" ->
                Optional.of(inside(true, false));
            case "editor of a State that is a member", "editor of a State that chairs where States do not discuss" ->
                Optional.of(inside(false, false));
            default -> Optional.empty();
        };
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

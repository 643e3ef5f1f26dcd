package org.partnershipportal.consultation.call;

import static org.partnershipportal.consultation.call.CallFixtures.*;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

/** What {@link CallPolicy} decides. */
class CallPermissions implements PermissionTable {

    @Override
    public String name() {
        return "call";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "secretariat, named on the call",
                "secretariat, not named on it",
                "other staff",
                "owner of an organisation",
                "signatory of an organisation",
                "editor of an organisation",
                "reader of an organisation",
                "person without an organisation",
                "bearer of a recovery code",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of(
                "draft", "scheduled", "open", "over, not yet closed by the clock", "closed", "reported", "archived");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.WRITE_CALL,
                Permission.OPEN_CALL,
                Permission.EXTEND_CALL,
                Permission.NAME_TEAM,
                Permission.TAKE_OVER_CALL,
                Permission.ARCHIVE_CALL,
                Permission.ASK_EXTENSION,
                Permission.READ_DESK,
                Permission.ENTER_INPUT);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        boolean over = state.startsWith("over")
                || state.equals("closed")
                || state.equals("reported")
                || state.equals("archived");
        CallPolicy policy = new CallPolicy(Clock.fixed(over ? TOO_LATE : AT, ZoneOffset.UTC));
        return policy.allowed(actor(relation), inState(state)).contains(verb);
    }

    static Call inState(String state) {
        return switch (state) {
            case "draft" -> draft();
            case "scheduled" -> scheduled();
            case "closed" -> closed();
            case "reported" -> reported();
            case "archived" -> archived();
            default -> open();
        };
    }

    static Actor actor(String relation) {
        PersonId person = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "secretariat, named on the call" -> secretariat(DRAFTER);
            case "secretariat, not named on it" -> secretariat(person);
            case "other staff" -> Actor.staff(person, Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR));
            case "owner of an organisation" -> member(person, MemberRole.OWNER);
            case "signatory of an organisation" -> member(person, MemberRole.SIGNATORY);
            case "editor of an organisation" -> member(person, MemberRole.EDITOR);
            case "reader of an organisation" -> member(person, MemberRole.READER);
            case "person without an organisation" -> Actor.person(person);
            case "bearer of a recovery code" -> Actor.bearer(new ContentRef("input", "x"));
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }

    private static Actor member(PersonId person, MemberRole role) {
        return Actor.member(
                person,
                new Membership(
                        UUID.randomUUID(),
                        "Network",
                        Set.of(role),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }
}

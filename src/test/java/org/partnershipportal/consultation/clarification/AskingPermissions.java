package org.partnershipportal.consultation.clarification;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.testing.Relations;

/** Who may ask a question about a call, and when: anyone, while it is open, and nobody by name (R14.12). */
class AskingPermissions implements PermissionTable {

    @Override
    public String name() {
        return "asking";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "anyone, whose name nobody learns",
                "person without an organisation, by name",
                "owner of an organisation, by name",
                "secretariat, by name",
                "bearer of a recovery code, as such");
    }

    @Override
    public List<String> states() {
        return Arrays.stream(CallStatus.values()).map(Word::of).toList();
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.ASK_CLARIFICATION);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        CallStatus status = Arrays.stream(CallStatus.values())
                .filter(each -> Word.of(each).equals(state))
                .findFirst()
                .orElseThrow();
        return verb.isOpenTo(actor(relation)) && takesQuestions(status);
    }

    private static boolean takesQuestions(CallStatus status) {
        try {
            ClarificationTests.asked(ClarificationTests.call(status));
            return true;
        } catch (NotAllowed closed) {
            return false;
        }
    }

    private static Actor actor(String relation) {
        PersonId person = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "anyone, whose name nobody learns" -> Actor.visitor();
            case "person without an organisation, by name" -> Actor.person(person);
            case "owner of an organisation, by name" -> Relations.owner(person, StakeholderGroup.CIVIL_SOCIETY);
            case "secretariat, by name" -> Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
            default -> Relations.stranger("bearer of a recovery code");
        };
    }
}

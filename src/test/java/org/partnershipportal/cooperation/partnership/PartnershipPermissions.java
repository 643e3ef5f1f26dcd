package org.partnershipportal.cooperation.partnership;

import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.*;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.AT;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.BY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** What {@link PartnershipPolicy} decides; a State leads, an NHRI is its deputy, and a decision about civil society waits. */
class PartnershipPermissions implements PermissionTable {

    private static final List<String> STATES =
            List.of("draft", "inviting", "agreed", "published", "completed", "ended before it was published");

    private final PartnershipPolicy policy = new PartnershipPolicy();

    @Override
    public String name() {
        return "partnership";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "owner of the lead",
                "editor of the lead",
                "signatory of the lead",
                "reader of the lead",
                "signatory of the deputy",
                "editor of the deputy",
                "signatory of a party that accepted",
                "signatory of an invited organisation",
                "reader of an invited organisation",
                "signatory of an organisation about which a decision waits",
                "signatory of another organisation of the same State",
                "signatory of another organisation",
                "secretariat",
                "other staff",
                "person without an organisation",
                "visitor");
    }

    @Override
    public List<String> states() {
        return STATES;
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.EDIT_PARTNERSHIP,
                Permission.INVITE_PARTY,
                Permission.ANSWER_INVITATION,
                Permission.DECIDE_ON_PARTY,
                Permission.PUBLISH_PARTNERSHIP,
                Permission.END_PARTNERSHIP);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return policy.allowed(actor(relation), inState(state)).contains(verb);
    }

    static Partnership inState(String state) {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        it.invite(NHRI, UNODC, WORLDWIDE, NETWORK);
        if (state.equals("draft")) {
            return it.partnership;
        }
        it.send();
        if (state.equals("inviting")) {
            it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
            return it.partnership;
        }
        it.accept(NHRI, true);
        it.partnership.nameDeputy(it.party(NHRI).id(), BY, AT);
        it.accept(UNODC, true);
        it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
        if (state.equals("ended before it was published")) {
            it.partnership.end(reason(), Actor.system().ref(), AT);
        } else if (!state.equals("agreed")) {
            it.publish(allReasons());
            if (state.equals("completed")) {
                it.partnership.complete(Actor.system().ref(), AT);
            }
        }
        return it.partnership;
    }

    static Actor actor(String relation) {
        PersonId person = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "owner of the lead" -> member(MINISTRY, MemberRole.OWNER);
            case "editor of the lead" -> member(MINISTRY, MemberRole.EDITOR);
            case "signatory of the lead" -> member(MINISTRY, MemberRole.SIGNATORY);
            case "reader of the lead" -> member(MINISTRY, MemberRole.READER);
            case "signatory of the deputy" -> member(NHRI, MemberRole.SIGNATORY);
            case "editor of the deputy" -> member(NHRI, MemberRole.EDITOR);
            case "signatory of a party that accepted" -> member(UNODC, MemberRole.SIGNATORY);
            case "signatory of an invited organisation" -> member(WORLDWIDE, MemberRole.SIGNATORY);
            case "reader of an invited organisation" -> member(WORLDWIDE, MemberRole.READER);
            case "signatory of an organisation about which a decision waits" -> member(NETWORK, MemberRole.SIGNATORY);
            case "signatory of another organisation of the same State" -> member(PRISONS, MemberRole.SIGNATORY);
            case "signatory of another organisation" -> member(UNION, MemberRole.SIGNATORY);
            case "secretariat" -> Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
            case "other staff" -> Actor.staff(person, Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR));
            case "person without an organisation" -> Actor.person(person);
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }
}

package org.partnershipportal.exchange.workinggroup;

import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.AT;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.BY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.LAST;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.MINISTRY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.NETWORK;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.NHRI;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.PRISONS;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.TODAY;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.WOMEN;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.ZAMBIA;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.ZAMBIAN_NHRI;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.member;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.proposed;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.reason;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** What {@link WorkingGroupPolicy} decides; a State chairs, and a request of its own civil society waits. */
class WorkingGroupPermissions implements PermissionTable {

    private static final List<String> STATES = List.of(
            "proposed",
            "open",
            "open, without a deputy",
            "open, without a chair",
            "its term is over",
            "ended",
            "not opened");

    @Override
    public String name() {
        return "workinggroup";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "owner of the proposer",
                "signatory of the chair",
                "editor of the chair",
                "reader of the chair",
                "signatory of the deputy",
                "editor of the deputy",
                "signatory of a member",
                "signatory of an invited organisation",
                "signatory of an organisation that asks",
                "reader of an organisation that asks",
                "signatory of another organisation of the same State",
                "signatory of another organisation",
                "secretariat",
                "secretariat who proposed it",
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
                Permission.EDIT_GROUP,
                Permission.OPEN_GROUP,
                Permission.LEAD_GROUP,
                Permission.END_GROUP,
                Permission.TAKE_SEAT,
                Permission.WORK_IN_GROUP,
                Permission.DECIDE_ON_SEAT);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        WorkingGroup group = inState(state);
        return policy(state).allowed(actor(relation, group), group).contains(verb);
    }

    static WorkingGroupPolicy policy(String state) {
        return WorkingGroupFixtures.policy(state.equals("its term is over") ? LAST.plusDays(1) : TODAY);
    }

    static WorkingGroup inState(String state) {
        WorkingGroupFixtures it = proposed();
        if (state.equals("proposed")) {
            return it.group;
        }
        if (state.equals("not opened")) {
            it.group.end(reason(), BY, AT);
            return it.group;
        }
        it.group.open(NETWORK, BY, AT);
        it.sit(MINISTRY, SeatRole.CHAIR);
        it.sit(NHRI, SeatRole.MEMBER);
        it.invite(ZAMBIA, SeatRole.MEMBER);
        it.ask(WOMEN);
        if (state.equals("open, without a deputy")) {
            return it.group;
        }
        it.give(NETWORK, SeatRole.DEPUTY);
        if (state.equals("open, without a chair")) {
            it.group.leave(it.seat(MINISTRY).id(), reason(), BY, AT);
        } else if (state.equals("ended")) {
            it.group.end(reason(), BY, AT);
        }
        return it.group;
    }

    static Actor actor(String relation, WorkingGroup group) {
        PersonId person = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "owner of the proposer" -> member(NETWORK, MemberRole.OWNER);
            case "signatory of the chair" -> member(MINISTRY, MemberRole.SIGNATORY);
            case "editor of the chair" -> member(MINISTRY, MemberRole.EDITOR);
            case "reader of the chair" -> member(MINISTRY, MemberRole.READER);
            case "signatory of the deputy" -> member(NETWORK, MemberRole.SIGNATORY);
            case "editor of the deputy" -> member(NETWORK, MemberRole.EDITOR);
            case "signatory of a member" -> member(NHRI, MemberRole.SIGNATORY);
            case "signatory of an invited organisation" -> member(ZAMBIA, MemberRole.SIGNATORY);
            case "signatory of an organisation that asks" -> member(WOMEN, MemberRole.SIGNATORY);
            case "reader of an organisation that asks" -> member(WOMEN, MemberRole.READER);
            case "signatory of another organisation of the same State" -> member(PRISONS, MemberRole.SIGNATORY);
            case "signatory of another organisation" -> member(ZAMBIAN_NHRI, MemberRole.SIGNATORY);
            case "secretariat" -> Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
            case "secretariat who proposed it" ->
                Actor.staff(group.proposedBy().orElseThrow(), Set.of(StaffRole.SECRETARIAT));
            case "other staff" -> Actor.staff(person, Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR));
            case "person without an organisation" -> Actor.person(person);
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }
}

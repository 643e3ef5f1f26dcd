package org.partnershipportal.consultation.call;

import static org.partnershipportal.consultation.call.CallFixtures.AT;
import static org.partnershipportal.consultation.call.CallFixtures.DRAFTER;
import static org.partnershipportal.consultation.call.CallFixtures.SECOND;
import static org.partnershipportal.consultation.call.CallFixtures.secretariat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** What {@link CallPolicy} and {@link TeamRules} decide about a team of three, by how many of them can act (R14.11). */
class ReportTeamPermissions implements PermissionTable {

    private static final PersonId THIRD = new PersonId(UUID.randomUUID());
    private static final List<PersonId> TEAM = List.of(DRAFTER, SECOND, THIRD);
    private static final String TAKEN_OFF = ", one of them is taken off";
    private static final List<String> ABLE = List.of("nobody", "one", "two", "three");

    @Override
    public String name() {
        return "report-team";
    }

    @Override
    public List<String> relations() {
        return List.of("of the team, and can act", "secretariat, not of the team", "other staff", "visitor");
    }

    @Override
    public List<String> states() {
        return List.of(
                "draft, one can act",
                "draft, two can act",
                "draft, two can act" + TAKEN_OFF,
                "scheduled, one can act",
                "scheduled, two can act",
                "scheduled, two can act" + TAKEN_OFF,
                "open, nobody can act",
                "open, one can act",
                "open, two can act",
                "open, two can act" + TAKEN_OFF,
                "open, three can act" + TAKEN_OFF,
                "closed, nobody can act",
                "closed, two can act" + TAKEN_OFF,
                "reported, two can act" + TAKEN_OFF,
                "reported, three can act" + TAKEN_OFF,
                "archived, nobody can act",
                "archived, one can act",
                "archived, two can act" + TAKEN_OFF,
                "archived, three can act" + TAKEN_OFF);
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.OPEN_CALL, Permission.NAME_TEAM, Permission.TAKE_OVER_CALL);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        Call call = CallPermissions.inState(state.substring(0, state.indexOf(',')));
        Set<PersonId> able = able(state);
        boolean letIn = new CallPolicy(Clock.fixed(AT, ZoneOffset.UTC))
                .allowed(actor(relation, able), call)
                .contains(verb);
        return letIn && isPossible(verb, call, able, state.endsWith(TAKEN_OFF));
    }

    private static boolean isPossible(Permission verb, Call call, Set<PersonId> able, boolean takenOff) {
        Set<PersonId> team = new LinkedHashSet<>(TEAM);
        return switch (verb) {
            case OPEN_CALL -> !takenOff && TeamRules.isFit(team, able);
            case NAME_TEAM ->
                !takenOff || TeamRules.canLose(team, able.iterator().next(), able, call.statusAt(AT));
            default -> !takenOff && isNobody(team, able);
        };
    }

    private static boolean isNobody(Set<PersonId> team, Set<PersonId> able) {
        try {
            TeamRules.requireNobody(team, able);
            return true;
        } catch (NotAllowed somebody) {
            return false;
        }
    }

    private static Set<PersonId> able(String state) {
        String count = state.substring(state.indexOf(", ") + 2).split(" ", 2)[0];
        return new LinkedHashSet<>(TEAM.subList(0, ABLE.indexOf(count)));
    }

    private static Actor actor(String relation, Set<PersonId> able) {
        return switch (relation) {
            case "of the team, and can act" ->
                able.contains(DRAFTER) ? secretariat(DRAFTER) : Actor.staff(DRAFTER, Set.of(StaffRole.MODERATOR));
            case "secretariat, not of the team" -> secretariat(new PersonId(UUID.randomUUID()));
            case "other staff" ->
                Actor.staff(
                        new PersonId(UUID.randomUUID()),
                        Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR));
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }
}

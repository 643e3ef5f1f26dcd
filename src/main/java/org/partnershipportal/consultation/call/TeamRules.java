package org.partnershipportal.consultation.call;

import java.util.HashSet;
import java.util.Set;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.PersonId;

/** The minimum and maximum size of a report team, and which members can act (R14.11). */
final class TeamRules {

    private TeamRules() {}

    /** Whether two of the team can act. */
    static boolean isFit(Set<PersonId> team, Set<PersonId> able) {
        return team.stream().filter(able::contains).count() >= CallLimits.TEAM_LEAST;
    }

    /** Whether the person can be taken out: two who can act stay from the moment at which the opening is set, one in a draft. */
    static boolean canLose(Set<PersonId> team, PersonId person, Set<PersonId> able, CallStatus status) {
        Set<PersonId> staying = new HashSet<>(team);
        staying.remove(person);
        return status == CallStatus.DRAFT ? !staying.isEmpty() : isFit(staying, able);
    }

    /**
     * Lets the person be taken out.
     *
     * @throws NotFound if the person is not of the team
     * @throws NotAllowed if too few would stay
     */
    static void requireLoss(Set<PersonId> team, PersonId person, Set<PersonId> able, CallStatus status) {
        if (!team.contains(person)) {
            throw new NotFound();
        }
        if (!canLose(team, person, able, status)) {
            throw new NotAllowed(status == CallStatus.DRAFT ? "call.refusal.last-of-team" : "call.refusal.two-of-team");
        }
    }

    /** @throws NotAllowed if a call would be open again with fewer than two who can act */
    static void requireFitAgain(boolean reopened, Set<PersonId> team, Set<PersonId> able) {
        if (reopened && !isFit(team, able)) {
            throw new NotAllowed("call.refusal.reopen");
        }
    }

    /** @throws InvalidInput if the team is as large as one may be */
    static void requireRoom(Set<PersonId> team) {
        if (team.size() >= CallLimits.TEAM) {
            throw new InvalidInput(Problem.of("member", "shared.problem.too-many", CallLimits.TEAM));
        }
    }

    /** @throws NotAllowed if anybody of the team can act */
    static void requireNobody(Set<PersonId> team, Set<PersonId> able) {
        if (team.stream().anyMatch(able::contains)) {
            throw new NotAllowed("call.refusal.team-can-act");
        }
    }
}

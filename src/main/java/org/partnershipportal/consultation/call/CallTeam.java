package org.partnershipportal.consultation.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.PersonId;

/**
 * Who runs the report on a call, as the secretariat sees it at the desk (R14.11).
 *
 * @param members in the order of their names
 * @param warning what is missing; {@code null} if nothing is
 * @param mayName whether the actor may add and remove members now
 * @param mayTakeOver whether the actor may take over, because nobody named can act
 */
@ForOwnPages
public record CallTeam(List<Member> members, @Nullable Sentence warning, boolean mayName, boolean mayTakeOver) {

    /**
     * One of those who are named.
     *
     * @param name {@code null} once the person is erased
     * @param canAct whether the person was last seen with the secretariat's role
     * @param canLeave whether the team stays large enough without the person
     */
    public record Member(PersonId person, @Nullable String name, boolean canAct, boolean canLeave) {}

    public CallTeam {
        members = List.copyOf(members);
    }

    /** Key of what is missing of a team of whom so many can act. */
    static @Nullable String lacking(CallStatus status, long able) {
        if (able >= CallLimits.TEAM_LEAST) {
            return null;
        }
        return able == 0 ? "call.team.nobody" : status.isPublic() ? "call.team.one" : "call.team.one-before";
    }
}

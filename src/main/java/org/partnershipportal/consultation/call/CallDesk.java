package org.partnershipportal.consultation.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A call as the secretariat works on it.
 *
 * @param call what it says, asks and allows
 * @param team who runs its report
 * @param basedOn the earlier call that it began from; {@code null} for none, and where the actor may not know of that one
 * @param lacking what it lacks before it can open, the next thing first; empty if it can, and once it has
 */
@ForOwnPages
public record CallDesk(
        CallDetails call, CallTeam team, @Nullable CallSummary basedOn, List<Lack> lacking) {

    public CallDesk {
        lacking = List.copyOf(lacking);
    }

    /** Whether the actor can mend what is lacking there. */
    public boolean mends(Lack lack) {
        return lack.part() == Lack.Part.TEAM ? team.mayName() : call.can(CallAct.EDIT);
    }
}

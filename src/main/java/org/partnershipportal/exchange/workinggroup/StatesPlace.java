package org.partnershipportal.exchange.workinggroup;

import java.util.Optional;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.StakeholderGroup;

/** What States are in a working group, as its charter says. */
@ForOwnPages
public enum StatesPlace {
    MEMBERS,
    OBSERVERS,
    NOT_ADMITTED;

    /** What an organisation of the group that asks would be; empty if it cannot be anything. */
    Optional<SeatRole> roleOf(StakeholderGroup group) {
        if (group != StakeholderGroup.GOVERNMENT || this == MEMBERS) {
            return Optional.of(SeatRole.MEMBER);
        }
        return this == OBSERVERS ? Optional.of(SeatRole.OBSERVER) : Optional.empty();
    }

    /** Whether an organisation of the group can have the role. */
    boolean admits(StakeholderGroup group, SeatRole role) {
        return group != StakeholderGroup.GOVERNMENT
                || this == MEMBERS
                || (this == OBSERVERS && role == SeatRole.OBSERVER);
    }

    /** Key of its name. */
    public String key() {
        return "workinggroup.states." + Word.of(this);
    }
}

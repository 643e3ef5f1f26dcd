package org.partnershipportal.people.membership;

import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.MemberRole;

/**
 * Decides on a request to join.
 *
 * @param request which
 * @param roles what the new member may do; empty declines
 */
@ForOwnPages
public record AnswerJoining(JoinRequestId request, Set<MemberRole> roles) {

    public AnswerJoining {
        roles = Set.copyOf(roles);
    }

    boolean accepts() {
        return !roles.isEmpty();
    }
}

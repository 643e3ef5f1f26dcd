package org.partnershipportal.exchange.workinggroup;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.PersonId;

/**
 * Accepts an invitation, or names another representative.
 *
 * @param group which
 * @param representative who comes: a member of the organisation acted for
 */
@ForOwnPages
public record TakeSeat(WorkingGroupId group, @Nullable PersonId representative) {

    public TakeSeat {
        FieldChecks checks = new FieldChecks(TakeSeat.class);
        checks.chosen("representative", representative);
        checks.done();
    }
}

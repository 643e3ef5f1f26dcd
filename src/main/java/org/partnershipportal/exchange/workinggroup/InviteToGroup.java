package org.partnershipportal.exchange.workinggroup;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * Offers a seat to an organisation: to a listed one by its ID, to an unlisted one by its invitation code.
 *
 * @param group which
 * @param organisation the listed organisation; {@code null} when a code is given
 * @param code the invitation code; empty when an organisation is given
 * @param role what it shall be
 */
@ForOwnPages
public record InviteToGroup(
        WorkingGroupId group,
        @Nullable OrganisationId organisation,
        String code,
        @Nullable SeatRole role) {

    private static final int LONGEST_CODE = 60;

    public InviteToGroup {
        FieldChecks checks = new FieldChecks(InviteToGroup.class);
        code = checks.optionalLine("code", code, LONGEST_CODE);
        checks.that(organisation != null || !code.isEmpty(), "organisation", "workinggroup.problem.organisation");
        checks.that(role != null && SeatRole.offered().contains(role), "role", "shared.problem.choose");
        checks.done();
    }
}

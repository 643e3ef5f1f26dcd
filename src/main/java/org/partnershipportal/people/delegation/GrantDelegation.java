package org.partnershipportal.people.delegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Delegation;

/**
 * A permanent mission grants a power of its State.
 *
 * @param mission the mission that grants
 * @param holder the State's organisation that will hold it; must be chosen
 * @param power which; must be chosen
 * @param starts first day; must be given
 * @param ends last day; {@code null} while there is none
 */
@ForOwnPages
public record GrantDelegation(
        OrganisationId mission,
        @Nullable OrganisationId holder,
        @Nullable Delegation power,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    public GrantDelegation {
        FieldChecks checks = new FieldChecks(GrantDelegation.class);
        checks.chosen("holder", holder);
        checks.chosen("power", power);
        checks.that(starts != null, "starts", "shared.problem.date");
        checks.that(
                starts == null || ends == null || !ends.isBefore(starts), "ends", "shared.problem.end-before-start");
        checks.done();
    }
}

package org.partnershipportal.cooperation.partnership;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * Chooses or invites an organisation: a listed one by its ID, an unlisted one by its invitation code.
 *
 * @param partnership which
 * @param organisation the listed organisation; {@code null} when a code is given
 * @param code the party code; empty when an organisation is given
 * @param part what it is asked to do; not the lead, which is handed over
 */
@ForOwnPages
public record InviteParty(
        PartnershipId partnership, @Nullable OrganisationId organisation, String code, Part part) {

    private static final int LONGEST_CODE = 60;

    public InviteParty {
        FieldChecks checks = new FieldChecks(InviteParty.class);
        code = checks.optionalLine("code", code, LONGEST_CODE);
        checks.that(organisation != null || !code.isEmpty(), "organisation", "partnership.problem.organisation");
        checks.that(part != Part.LEAD, "part", "shared.problem.choose");
        checks.done();
    }
}

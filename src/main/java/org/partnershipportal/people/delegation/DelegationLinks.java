package org.partnershipportal.people.delegation;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;

/** Paths of the pages about a State's powers, below {@code /app/{acting}/}. */
@ForOwnPages
public final class DelegationLinks {

    private DelegationLinks() {}

    /** The powers that a permanent mission grants. */
    public static String of(OrganisationId mission) {
        return OrganisationLinks.of(mission) + "/delegations";
    }
}

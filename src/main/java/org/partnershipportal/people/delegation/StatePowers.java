package org.partnershipportal.people.delegation;

import java.util.List;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * A State's verified organisations and the powers they hold, for its permanent mission.
 *
 * @param country the State
 * @param holders its verified organisations, listed or not, by name
 */
@ForOwnPages
public record StatePowers(CountryCode country, List<Holder> holders) {

    /**
     * One of the State's organisations.
     *
     * @param organisation which
     * @param powers what this mission granted to it
     */
    public record Holder(OrganisationSummary organisation, List<DelegationRow> powers) {}
}

package org.partnershipportal.people.organisation;

import java.util.List;
import java.util.Map;

/**
 * Organisations in the order of their names.
 *
 * @param part those of the part that was asked for, by name
 * @param known these and those whose names were wanted besides
 */
public record OrganisationsByName(List<OrganisationSummary> part, Map<OrganisationId, OrganisationSummary> known) {

    public OrganisationsByName {
        part = List.copyOf(part);
        known = Map.copyOf(known);
    }
}

package org.partnershipportal.overview.relation;

import org.partnershipportal.people.organisation.OrganisationId;

/**
 * Who speaks for one of the two records of a link.
 *
 * @param organisation who
 * @param links the page with the links of the record, below {@code /app/{acting}/}
 */
public record LinkOwner(OrganisationId organisation, String links) {}

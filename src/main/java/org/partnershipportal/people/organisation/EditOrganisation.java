package org.partnershipportal.people.organisation;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Changes an organisation's details. A verified one whose name, type or country changes is verified again.
 *
 * @param id the organisation
 * @param version that the form was opened with
 * @param profile what it says of itself now
 */
@ForOwnPages
public record EditOrganisation(OrganisationId id, long version, OrganisationProfile profile) {}

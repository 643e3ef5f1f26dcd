package org.partnershipportal.people.organisation;

import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Starts an organisation's record; anyone who registers it becomes its owner.
 *
 * @param form made when the form was opened, so that sending it twice makes one record
 * @param profile what it says of itself
 */
@ForOwnPages
public record RegisterOrganisation(UUID form, OrganisationProfile profile) {}

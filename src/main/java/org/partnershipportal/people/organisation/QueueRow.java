package org.partnershipportal.people.organisation;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * An organisation that awaits the secretariat.
 *
 * @param organisation which
 * @param workingDays since it asked
 */
@ForOwnPages
public record QueueRow(OrganisationRow organisation, int workingDays) {}

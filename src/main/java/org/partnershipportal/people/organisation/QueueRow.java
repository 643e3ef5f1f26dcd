package org.partnershipportal.people.organisation;

/**
 * An organisation that waits for the secretariat.
 *
 * @param organisation which
 * @param workingDays since it asked
 */
public record QueueRow(OrganisationRow organisation, int workingDays) {}

package org.partnershipportal.people.organisation;

/**
 * An organisation that a person may be writing for.
 *
 * @param organisation a listed one
 * @param sharedDomain where both its public website and the person's confirmed email address are; empty if they differ
 */
public record OwnOrganisation(OrganisationSummary organisation, String sharedDomain) {}

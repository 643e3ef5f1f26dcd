package org.partnershipportal.exchange.training;

import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;

/**
 * Who is registered.
 *
 * @param organisation for which organisation
 * @param person its representative
 */
record EnrolmentPerson(OrganisationId organisation, PersonId person) {}

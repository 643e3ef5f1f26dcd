package org.partnershipportal.promises.commitment;

import java.time.Instant;
import java.util.UUID;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * A published milestone that was not reached yet.
 *
 * @param commitment whose it is
 * @param organisation the lead agency
 * @param milestone the milestone
 * @param tooLateAt the first moment after its day, in the zone of the commitment
 */
public record MilestoneDue(CommitmentId commitment, OrganisationId organisation, UUID milestone, Instant tooLateAt) {}

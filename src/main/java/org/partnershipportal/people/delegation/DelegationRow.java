package org.partnershipportal.people.delegation;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.platform.access.Delegation;

/**
 * A power of a State that an organisation holds, held or will hold.
 *
 * @param id of the grant
 * @param power which
 * @param period first and last day
 * @param holds whether it holds today
 * @param over whether it will never hold again
 */
@ForOwnPages
public record DelegationRow(DelegationId id, Delegation power, Period period, boolean holds, boolean over) {}

package org.partnershipportal.consultation.outcome;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The result of sending outcomes.
 *
 * @param told of how many inputs the contributors are told
 * @param lacking how many inputs still lack a reason, so that nobody could be told
 */
@ForOwnPages
public record OutcomesTold(int told, int lacking) {}

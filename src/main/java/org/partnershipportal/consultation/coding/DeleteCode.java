package org.partnershipportal.consultation.coding;

import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Deletes a code that is not in use; a code in use is merged with another instead.
 *
 * @param call which call
 * @param edition the edition of the tree that was read
 * @param code which code
 */
@ForOwnPages
public record DeleteCode(CallId call, long edition, CodeId code) {}

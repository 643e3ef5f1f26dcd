package org.partnershipportal.consultation.coding;

import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Makes one code of two: the passages of the first, and the codes below it, go to the second, and the first is gone.
 *
 * @param call which call
 * @param edition the edition of the tree that was read
 * @param code which goes
 * @param into which stays
 */
@ForOwnPages
public record MergeCodes(CallId call, long edition, CodeId code, CodeId into) {}

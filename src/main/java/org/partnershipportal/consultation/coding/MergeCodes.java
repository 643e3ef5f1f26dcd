package org.partnershipportal.consultation.coding;

import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Merges two codes: the passages of the first, and the codes below it, move to the second, and the first is deleted.
 *
 * @param call which call
 * @param edition the edition of the tree that was read
 * @param code which goes
 * @param into which stays
 */
@ForOwnPages
public record MergeCodes(CallId call, long edition, CodeId code, CodeId into) {}

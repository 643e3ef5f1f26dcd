package org.partnershipportal.consultation.coding;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Moves a code, with all below it.
 *
 * @param call which call
 * @param edition the edition of the tree that was read
 * @param code which code
 * @param parent below which code from now on; {@code null} for the first level
 * @param place before which of its new neighbours, from 0; a later one than there are puts it last
 */
@ForOwnPages
public record MoveCode(
        CallId call, long edition, CodeId code, @Nullable CodeId parent, int place) {}

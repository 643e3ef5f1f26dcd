package org.partnershipportal.consultation.coding;

import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * An input that can be coded today, in a list.
 *
 * @param input the input
 * @param from from whom it is, as the team may know it
 * @param passages how many passages of it are marked
 * @param nothing whether it was read and holds nothing to mark
 */
@ForOwnPages
public record CodableInput(InputId input, KnownSender from, int passages, boolean nothing) {}

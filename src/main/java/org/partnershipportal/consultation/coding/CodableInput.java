package org.partnershipportal.consultation.coding;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * An input that may be coded today, in a list.
 *
 * @param input the input
 * @param from the organisation that submitted it; {@code null} for a person alone and a sealed one
 * @param name how its contributors are known
 * @param sealed which of its call's sealed inputs it is, from 1, in the order in which they came; 0 of all others
 * @param passages how many passages of it are marked
 * @param nothing whether it was read and holds nothing to mark
 */
@ForOwnPages
public record CodableInput(
        InputId input,
        @Nullable OrganisationSummary from,
        NameChoice name,
        int sealed,
        int passages,
        boolean nothing) {}

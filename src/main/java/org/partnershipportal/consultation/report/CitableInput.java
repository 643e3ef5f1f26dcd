package org.partnershipportal.consultation.report;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * An input that a paragraph may cite today.
 *
 * @param input the input
 * @param from the organisation that leads it; {@code null} of a sealed one and of a person alone
 * @param name how its contributors want to be known
 * @param sealed which of its call's sealed inputs it is, from 1, in the order in which they came; 0 of all others
 * @param published whether the public would read the citation too
 */
@ForOwnPages
public record CitableInput(
        InputId input, @Nullable OrganisationSummary from, NameChoice name, int sealed, boolean published) {}

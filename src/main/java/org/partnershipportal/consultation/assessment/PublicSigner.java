package org.partnershipportal.consultation.assessment;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * An organisation that is named beside a published input.
 *
 * @param organisation the organisation; its own page is public only if it is listed
 * @param part as what; {@code null} for the lead
 */
@ForOwnPages
public record PublicSigner(
        OrganisationSummary organisation, @Nullable CosignerPart part) {}

package org.partnershipportal.consultation.input;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * An organisation that signed what was submitted.
 *
 * @param organisation the organisation
 * @param part as what; {@code null} for the lead
 */
public record InputSigner(
        OrganisationId organisation, @Nullable CosignerPart part) {

    /** Whether it submitted the input. */
    public boolean isLead() {
        return part == null;
    }
}

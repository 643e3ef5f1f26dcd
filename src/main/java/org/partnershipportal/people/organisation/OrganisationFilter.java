package org.partnershipportal.people.organisation;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * What is looked for in the directory.
 *
 * @param text part of the name, whatever its case and accents; empty for all
 * @param group {@code null} for all
 * @param country {@code null} for all
 */
@ForOwnPages
public record OrganisationFilter(
        String text,
        @Nullable StakeholderGroup group,
        @Nullable CountryCode country) {

    /** Everything. */
    public static final OrganisationFilter ALL = new OrganisationFilter("", null, null);

    /** Whether nothing in particular is looked for. */
    public boolean isEmpty() {
        return text.isBlank() && group == null && country == null;
    }
}

package org.partnershipportal.exchange.practice;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * Who tells a practice, as far as the reader is told.
 *
 * @param organisation the organisation; {@code null} if the reader is told its group alone, or it is not known any more
 * @param group its group; {@code null} if it is not known any more
 * @param verified whether it is verified now (R4.6)
 */
public record PracticeAuthor(
        @Nullable OrganisationSummary organisation,
        @Nullable StakeholderGroup group,
        boolean verified) {

    /**
     * It, as one reader is told.
     *
     * @param known the organisation; {@code null} if it is not known any more
     * @param named whether the reader is told which organisation it is
     */
    static PracticeAuthor of(@Nullable OrganisationSummary known, boolean named) {
        return known == null
                ? new PracticeAuthor(null, null, true)
                : new PracticeAuthor(named ? known : null, known.group(), known.verified());
    }

    /** Whether the reader is told its group alone. */
    public boolean isGroupOnly() {
        return organisation == null && group != null;
    }
}

package org.partnershipportal.people.organisation;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * What other modules show of an organisation beside their own records.
 *
 * @param id the organisation
 * @param name in its own language
 * @param type its kind
 * @param group the group that follows from its type
 * @param country its country; {@code null} if it works in several
 * @param verified whether it is verified now: neither unverified nor suspended nor closed
 * @param listed whether the public may know of it: verified, and its owner wants it listed (R0.3)
 */
public record OrganisationSummary(
        OrganisationId id,
        LocalizedText name,
        OrganisationType type,
        StakeholderGroup group,
        @Nullable CountryCode country,
        boolean verified,
        boolean listed) {}

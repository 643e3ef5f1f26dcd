package org.partnershipportal.cooperation.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * One partnership in a list.
 *
 * @param id the partnership
 * @param number its number
 * @param status where it stands
 * @param freshness how long ago it was last heard of (R15.6); {@code null} unless it is published
 * @param title in the writer's language
 * @param purpose in the writer's language; may be empty in a draft
 * @param mode may be missing in a draft
 * @param period may be missing in a draft
 * @param states the States concerned
 * @param lead who leads; {@code null} where the reader reads its group only
 * @param leadGroup the lead's group
 * @param composition who of the groups really takes part
 */
@ForOwnPages
public record PartnershipRow(
        PartnershipId id,
        PartnershipNumber number,
        PartnershipStatus status,
        @Nullable Freshness freshness,
        LocalizedText title,
        LocalizedText purpose,
        @Nullable Mode mode,
        @Nullable Period period,
        List<CountryCode> states,
        @Nullable OrganisationSummary lead,
        StakeholderGroup leadGroup,
        Composition composition) {}

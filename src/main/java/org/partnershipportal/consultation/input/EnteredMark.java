package org.partnershipportal.consultation.input;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * Says that the report team entered an input (R14.13), without a word of the original.
 *
 * @param origin how it came
 * @param by who entered it
 * @param group of a holder that is not registered; {@code null} otherwise
 * @param country of a holder that is not registered; {@code null} otherwise
 */
public record EnteredMark(
        EntryOrigin origin,
        PersonId by,
        @Nullable StakeholderGroup group,
        @Nullable CountryCode country) {

    static EnteredMark of(EnteredDetails entered) {
        return new EnteredMark(entered.origin(), entered.by(), entered.group(), entered.country());
    }
}

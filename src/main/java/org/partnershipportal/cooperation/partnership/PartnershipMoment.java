package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * Something on a partnership's time line.
 *
 * @param what what happened
 * @param at when
 * @param organisation to whom; {@code null} where it concerns none, or none whose name the reader reads
 * @param group the group of the organisation; {@code null} where it concerns none
 */
public record PartnershipMoment(
        Kind what,
        Instant at,
        @Nullable OrganisationSummary organisation,
        @Nullable StakeholderGroup group) {

    /** What can happen. */
    public enum Kind {
        REGISTERED,
        INVITATIONS_SENT,
        ACCEPTED,
        AGREED,
        PUBLISHED,
        LEFT,
        COMPLETED,
        ENDED;

        /** Key of the sentence; {0} is the party, where one is concerned. */
        public String key() {
            return "partnership.moment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

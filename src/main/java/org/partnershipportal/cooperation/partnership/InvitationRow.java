package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * An invitation that awaits the organisation acted for.
 *
 * @param partnership to what
 * @param title the partnership's title
 * @param lead who asks; {@code null} where the record is public and its lead not named
 * @param part as what
 * @param again whether it had accepted earlier terms
 * @param since since when it waits
 */
@ForOwnPages
public record InvitationRow(
        PartnershipId partnership,
        LocalizedText title,
        @Nullable OrganisationSummary lead,
        Part part,
        boolean again,
        Instant since) {}

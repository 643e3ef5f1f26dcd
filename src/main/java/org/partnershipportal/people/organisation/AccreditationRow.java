package org.partnershipportal.people.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A record of a status with a body outside the portal.
 *
 * @param id the record
 * @param accreditation the status
 * @param since first day on which it holds
 * @param source where this is known from
 * @param holds whether it is the one that holds on the day asked for
 * @param correction why the record was wrong, and when that was said; {@code null} for one that stands
 */
@ForOwnPages
public record AccreditationRow(
        AccreditationId id,
        Accreditation accreditation,
        LocalDate since,
        String source,
        boolean holds,
        @Nullable Correction correction) {

    /**
     * What was said of a wrong record.
     *
     * @param on the day
     * @param reason why it was wrong
     */
    public record Correction(LocalDate on, String reason) {}
}

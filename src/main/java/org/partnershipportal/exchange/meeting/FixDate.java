package org.partnershipportal.exchange.meeting;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Fixes one of the dates of a meeting.
 *
 * @param meeting which
 * @param edition the edition that was read
 * @param date which of its dates, from 0
 * @param place an address or a link
 */
@ForOwnPages
public record FixDate(
        MeetingId meeting, long edition, @Nullable Integer date, String place) {

    public FixDate {
        FieldChecks checks = new FieldChecks(FixDate.class);
        checks.chosen("date", date);
        place = checks.line("place", place, ProposeMeeting.LONGEST_PLACE);
        checks.done();
    }
}

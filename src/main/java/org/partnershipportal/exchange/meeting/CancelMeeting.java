package org.partnershipportal.exchange.meeting;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Cancels a meeting that is to come, or says of one whose end has passed that it was not held.
 *
 * @param meeting which
 * @param reason why
 */
@ForOwnPages
public record CancelMeeting(MeetingId meeting, String reason) {

    /** The longest reason, in characters. */
    static final int LONGEST = 1000;

    public CancelMeeting {
        FieldChecks checks = new FieldChecks(CancelMeeting.class);
        reason = checks.text("reason", reason, LONGEST);
        checks.done();
    }
}

package org.partnershipportal.exchange.meeting;

import java.util.Set;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * Says who took part in a meeting, and what was said.
 *
 * @param meeting which
 * @param edition the edition that was read
 * @param attended which members
 * @param minutes the minutes
 */
@ForOwnPages
public record RecordMeeting(MeetingId meeting, long edition, Set<OrganisationId> attended, String minutes) {

    /** The longest minutes, in characters. */
    public static final int LONGEST = 20_000;

    public RecordMeeting {
        attended = Set.copyOf(attended);
        FieldChecks checks = new FieldChecks(RecordMeeting.class);
        checks.that(!attended.isEmpty(), "attended", "meeting.problem.attended");
        minutes = checks.text("minutes", minutes, LONGEST);
        checks.done();
    }
}

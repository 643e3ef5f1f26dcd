package org.partnershipportal.exchange.meeting;

import java.util.List;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Changes the agenda and the place of a meeting that is still to come.
 *
 * @param meeting which
 * @param edition the edition that was read
 * @param agenda its topics, one in each line
 * @param place an address or a link; may be empty
 */
@ForOwnPages
public record PlanMeeting(MeetingId meeting, long edition, String agenda, String place) {

    public PlanMeeting {
        FieldChecks checks = new FieldChecks(PlanMeeting.class);
        agenda = checks.text("agenda", agenda, Agenda.LONGEST_TEXT);
        Agenda.check(checks, "agenda", agenda);
        place = checks.optionalLine("place", place, ProposeMeeting.LONGEST_PLACE);
        checks.done();
    }

    List<String> topics() {
        return Agenda.topics(agenda);
    }
}

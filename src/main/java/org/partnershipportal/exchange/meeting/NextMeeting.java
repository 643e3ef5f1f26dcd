package org.partnershipportal.exchange.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.ShownDeadline;

/**
 * The next meeting of a group, as everyone reads it.
 *
 * @param startsAt when it starts
 * @param zone the zone in which it is announced
 * @param topics its agenda
 */
@ForOwnPages
public record NextMeeting(Instant startsAt, ZoneId zone, List<LocalizedText> topics) {

    /** Day, time and zone in one line. */
    public String line(Language language) {
        return new ShownDeadline(startsAt, zone, null, startsAt).line(language);
    }
}

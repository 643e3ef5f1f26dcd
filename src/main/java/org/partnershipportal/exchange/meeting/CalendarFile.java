package org.partnershipportal.exchange.meeting;

import java.time.Instant;
import org.partnershipportal.ground.shared.CalendarText;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;

/**
 * One meeting as calendars read it; the zone in which the meeting is announced stands beside its topics.
 *
 * @param name a name for the file
 * @param type its media type, which names the same method as the text
 * @param text what it contains
 */
@ForOwnPages
public record CalendarFile(String name, String type, String text) {

    /**
     * The meeting.
     *
     * @param group the group's title
     * @param organiser the email address of the portal
     */
    static CalendarFile of(Meeting meeting, String group, String organiser) {
        Instant starts = meeting.startsAt();
        CalendarText calendar = new CalendarText("Meetings", meeting.status().isOff(), organiser)
                .event(
                        meeting.id() + "@meetings.partnership-portal",
                        meeting.sequence(),
                        meeting.changedAt(),
                        starts,
                        meeting.endsAt(),
                        group,
                        Formats.readersTime(starts, meeting.zone(), Language.EN) + " "
                                + meeting.zone().getId() + "\n\n" + String.join("\n", meeting.topics()),
                        meeting.place());
        return new CalendarFile(
                "meeting-" + starts.atZone(meeting.zone()).toLocalDate() + ".ics", calendar.type(), calendar.text());
    }
}

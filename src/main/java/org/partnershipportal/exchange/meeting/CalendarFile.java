package org.partnershipportal.exchange.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;

/**
 * One meeting as calendars read it (RFC 5545). Its times are instants of UTC, which each calendar shows in its owner's zone; the
 * zone in which the meeting is announced stands beside its topics. Calendars take out one that does not take place (RFC 5546,
 * 3.2.5); a strict one does so only for the same organiser. That is the portal, so that no person is named.
 *
 * @param name a name for the file
 * @param type its media type, which names the same method as the text
 * @param text what it contains
 */
@ForOwnPages
public record CalendarFile(String name, String type, String text) {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * The meeting.
     *
     * @param group the group's title
     * @param organiser the email address of the portal
     */
    static CalendarFile of(Meeting meeting, String group, String organiser) {
        Instant starts = meeting.startsAt();
        boolean off = meeting.status().isOff();
        String method = off ? "CANCEL" : "PUBLISH";
        String local = Formats.readersTime(starts, meeting.zone(), Language.EN);
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Partnership Portal//Meetings//EN");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:" + method);
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + meeting.id() + "@meetings.partnership-portal");
        line(file, "SEQUENCE:" + meeting.sequence());
        line(file, "DTSTAMP:" + UTC.format(meeting.changedAt()));
        line(file, "DTSTART:" + UTC.format(starts));
        line(file, "DTEND:" + UTC.format(meeting.endsAt()));
        line(file, "ORGANIZER;CN=Partnership Portal:mailto:" + organiser);
        line(file, "SUMMARY:" + escaped(group));
        line(
                file,
                "DESCRIPTION:"
                        + escaped(local + " " + meeting.zone().getId() + "\n\n" + String.join("\n", meeting.topics())));
        if (!meeting.place().isEmpty()) {
            line(file, "LOCATION:" + escaped(meeting.place()));
        }
        line(file, "STATUS:" + (off ? "CANCELLED" : "CONFIRMED"));
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return new CalendarFile(
                "meeting-" + starts.atZone(meeting.zone()).toLocalDate() + ".ics",
                "text/calendar; charset=UTF-8; method=" + method,
                file.toString());
    }

    /** Backslash, semicolon, comma and line break, as in 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** A content line, folded so that none has more than 75 octets and no character is cut in two (3.1). */
    private static void line(StringBuilder file, String line) {
        int used = 0;
        for (int place = 0; place < line.length(); ) {
            String one = Character.toString(line.codePointAt(place));
            int octets = one.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                file.append("\r\n ");
                used = 1;
            }
            file.append(one);
            used += octets;
            place += one.length();
        }
        file.append("\r\n");
    }
}

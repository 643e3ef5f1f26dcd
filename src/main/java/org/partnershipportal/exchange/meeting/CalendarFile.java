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
 * zone in which the meeting is announced stands beside its topics.
 *
 * @param name a name for the file
 * @param text what it contains
 */
@ForOwnPages
public record CalendarFile(String name, String text) {

    /** The media type. */
    public static final String TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static CalendarFile of(Meeting meeting, String group) {
        Instant starts = meeting.startsAt();
        String local = Formats.readersTime(starts, meeting.zone(), Language.EN);
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Partnership Portal//Meetings//EN");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:PUBLISH");
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + meeting.id() + "@meetings.partnership-portal");
        line(file, "SEQUENCE:" + meeting.sequence());
        line(file, "DTSTAMP:" + UTC.format(meeting.changedAt()));
        line(file, "DTSTART:" + UTC.format(starts));
        line(file, "DTEND:" + UTC.format(starts.plusSeconds(60L * meeting.minutes())));
        line(file, "SUMMARY:" + escaped(group));
        line(
                file,
                "DESCRIPTION:"
                        + escaped(local + " " + meeting.zone().getId() + "\n\n" + String.join("\n", meeting.topics())));
        if (!meeting.place().isEmpty()) {
            line(file, "LOCATION:" + escaped(meeting.place()));
        }
        line(file, "STATUS:" + (meeting.status().isOff() ? "CANCELLED" : "CONFIRMED"));
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return new CalendarFile("meeting-" + starts.atZone(meeting.zone()).toLocalDate() + ".ics", file.toString());
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

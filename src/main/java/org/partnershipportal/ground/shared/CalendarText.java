package org.partnershipportal.ground.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Events as calendars read them (RFC 5545). Times are instants of UTC, which each calendar shows in its owner's zone. Calendars
 * take out what does not take place (RFC 5546, 3.2.5); a strict one does so only for the same organiser. That is the portal, so
 * that no person is named.
 */
public final class CalendarText {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder file = new StringBuilder();
    private final boolean off;
    private final String organiser;

    /**
     * A calendar without events.
     *
     * @param product which part of the portal wrote it, in English
     * @param off whether its events do not take place
     * @param organiser the email address of the portal
     */
    public CalendarText(String product, boolean off, String organiser) {
        this.off = off;
        this.organiser = organiser;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Partnership Portal//" + product + "//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:" + method());
    }

    private String method() {
        return off ? "CANCEL" : "PUBLISH";
    }

    /** The media type, which names the same method as the text. */
    public String type() {
        return "text/calendar; charset=UTF-8; method=" + method();
    }

    /**
     * What happens when.
     *
     * @param uid names it for ever
     * @param sequence counts its changes
     * @param changed when it was changed last
     * @param title what calendars show
     * @param description what they show on demand
     * @param location an address or a link; may be empty
     */
    public CalendarText event(
            String uid,
            int sequence,
            Instant changed,
            Instant starts,
            Instant ends,
            String title,
            String description,
            String location) {
        line("BEGIN:VEVENT");
        line("UID:" + uid);
        line("SEQUENCE:" + sequence);
        line("DTSTAMP:" + UTC.format(changed));
        line("DTSTART:" + UTC.format(starts));
        line("DTEND:" + UTC.format(ends));
        line("ORGANIZER;CN=Partnership Portal:mailto:" + organiser);
        line("SUMMARY:" + escaped(title));
        line("DESCRIPTION:" + escaped(description));
        if (!location.isEmpty()) {
            line("LOCATION:" + escaped(location));
        }
        line("STATUS:" + (off ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
        return this;
    }

    /** The whole text. */
    public String text() {
        return file + "END:VCALENDAR\r\n";
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
    private void line(String line) {
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

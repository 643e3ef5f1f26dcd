package org.partnershipportal.consultation.call.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One moment as a calendar takes it (RFC 5545): in UTC, lines ended by CR and LF and folded at 75 bytes, never inside a
 * character.
 *
 * @param uid names the entry, so that a file taken in again replaces it
 * @param sequence grows when the moment changes
 * @param made when the file was made
 * @param moment what it is about
 * @param summary its heading
 * @param description what else is to be known, the moment in words among it
 * @param address where more is read
 */
record CalendarFile(
        String uid, long sequence, Instant made, Instant moment, String summary, String description, String address) {

    private static final int LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The file. */
    byte[] bytes() {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Partnership Portal//Calls for inputs//EN");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:PUBLISH");
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + escaped(uid));
        line(file, "SEQUENCE:" + sequence);
        line(file, "DTSTAMP:" + UTC.format(made));
        line(file, "DTSTART:" + UTC.format(moment));
        line(file, "DTEND:" + UTC.format(moment.plusSeconds(60)));
        line(file, "SUMMARY:" + escaped(summary));
        line(file, "DESCRIPTION:" + escaped(description));
        line(file, "URL:" + address);
        line(file, "TRANSP:TRANSPARENT");
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", " ");
    }

    private static void line(StringBuilder file, String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                file.append("\r\n ");
                bytes = 1;
            }
            file.appendCodePoint(character);
            bytes += size;
            i += Character.charCount(character);
        }
        file.append("\r\n");
    }
}

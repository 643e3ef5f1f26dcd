package org.partnershipportal.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.AT;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.BY;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.NETWORK;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.after;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.cancelled;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.fixed;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.notHeld;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.recording;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RFC 5545: a meeting as calendars read it")
class CalendarFileTests {

    private static final String PORTAL = "portal@example.org";

    /** The content lines, unfolded. */
    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }

    @Test
    void saysWhenAndWhereInInstants() {
        Meeting meeting = fixed();
        CalendarFile file = CalendarFile.of(meeting, "Growing old in prison", PORTAL);
        assertThat(file.name()).isEqualTo("meeting-2026-12-10.ics");
        assertThat(lines(file.text()))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "METHOD:PUBLISH",
                        "UID:" + meeting.id() + "@meetings.partnership-portal",
                        "SEQUENCE:1",
                        "DTSTAMP:20261124T100000Z",
                        "DTSTART:20261210T130000Z",
                        "DTEND:20261210T143000Z",
                        "SUMMARY:Growing old in prison",
                        "DESCRIPTION:10 December 2026\\, 14:00 (UTC+1) Europe/Zurich\\n\\nMinutes\\nDraft 3",
                        "LOCATION:https://meet.example.org/7",
                        "STATUS:CONFIRMED")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void keepsItsNameAndCountsItsChanges() {
        Meeting meeting = fixed();
        String before = CalendarFile.of(meeting, "A", PORTAL).text();
        meeting.plan(new PlanMeeting(meeting.id(), meeting.edition(), "Other", "Room 8"), BY, AT.plusSeconds(60));
        String after = CalendarFile.of(meeting, "A", PORTAL).text();
        assertThat(lines(after)).contains("SEQUENCE:2", "DTSTAMP:20261124T100100Z", "LOCATION:Room 8");
        assertThat(lines(after)).filteredOn(line -> line.startsWith("UID:")).isSubsetOf(lines(before));
    }

    @Test
    @DisplayName("RFC 5546, 3.2.5: a meeting that does not take place is taken out of calendars")
    void takesOutOfCalendarsWhatDoesNotTakePlace() {
        for (Meeting off : List.of(cancelled(), notHeld())) {
            CalendarFile file = CalendarFile.of(off, "A", PORTAL);
            assertThat(lines(file.text()))
                    .contains(
                            "METHOD:CANCEL",
                            "STATUS:CANCELLED",
                            "SEQUENCE:2",
                            "UID:" + off.id() + "@meetings.partnership-portal")
                    .doesNotContain("METHOD:PUBLISH");
            assertThat(file.type()).isEqualTo("text/calendar; charset=UTF-8; method=CANCEL");
        }
        assertThat(CalendarFile.of(fixed(), "A", PORTAL).type())
                .isEqualTo("text/calendar; charset=UTF-8; method=PUBLISH");
        Meeting held = notHeld();
        held.record(recording(held, NETWORK), Set.of(NETWORK), NETWORK, BY, after(held));
        assertThat(lines(CalendarFile.of(held, "A", PORTAL).text()))
                .contains("METHOD:PUBLISH", "STATUS:CONFIRMED", "SEQUENCE:3");
    }

    @Test
    @DisplayName(
            "RFC 5546, 3.2.1 and 3.2.5: who cancels is who announced, once and within the event; nobody is an attendee")
    void isAlwaysOfThePortal() {
        for (Meeting meeting : List.of(fixed(), cancelled(), notHeld())) {
            assertThat(lines(CalendarFile.of(meeting, "A", PORTAL).text()))
                    .containsOnlyOnce("ORGANIZER;CN=Partnership Portal:mailto:" + PORTAL)
                    .noneMatch(line -> line.startsWith("ATTENDEE"))
                    .satisfies(lines -> assertThat(lines.indexOf("BEGIN:VEVENT"))
                            .isLessThan(lines.indexOf("ORGANIZER;CN=Partnership Portal:mailto:" + PORTAL)));
        }
    }

    @Test
    void escapesAndFoldsWithoutCuttingACharacter() {
        Meeting meeting = fixed();
        String arabic = "كبار السن في السجن 🕊 ".repeat(8);
        meeting.plan(
                new PlanMeeting(meeting.id(), meeting.edition(), "a;b,c\\d\nBEGIN:VALARM\n" + arabic.strip(), "Room 7"),
                BY,
                AT);
        String text = CalendarFile.of(meeting, "One, two; three\\four", PORTAL).text();
        assertThat(lines(text))
                .contains("SUMMARY:One\\, two\\; three\\\\four")
                .noneMatch(line -> line.startsWith("BEGIN:VALARM"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("DESCRIPTION:")
                        .contains("a\\;b\\,c\\\\d\\nBEGIN:VALARM\\n" + arabic.strip()));
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).as("no bare line break").doesNotContain("\n", "\r");
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }
}

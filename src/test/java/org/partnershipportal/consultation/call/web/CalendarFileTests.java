package org.partnershipportal.consultation.call.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UC-PUB-07 a deadline for calendars")
class CalendarFileTests {

    private static final Instant NOON = Instant.parse("2027-03-12T11:00:00Z");

    private static String file(String summary, String description) {
        return new String(
                new CalendarFile(
                                "call-older-persons@portal.example",
                                3,
                                Instant.parse("2027-01-05T08:30:15.250Z"),
                                NOON,
                                summary,
                                description,
                                "https://portal.example/en/calls/older-persons")
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    @Test
    void saysTheMomentInUtcAndNamesItselfForLaterChanges() {
        assertThat(file("Deadline", "Noon"))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains(
                        "\r\nDTSTART:20270312T110000Z\r\n",
                        "\r\nDTEND:20270312T110100Z\r\n",
                        "\r\nDTSTAMP:20270105T083015Z\r\n",
                        "\r\nUID:call-older-persons@portal.example\r\n",
                        "\r\nSEQUENCE:3\r\n");
    }

    @Test
    void endsEachLineByBothSignsAndBreaksNoLineOtherwise() {
        String file = file("One\nTwo", "Three\r\nFour");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(unfolded(file)).contains("SUMMARY:One\\nTwo", "DESCRIPTION:Three\\nFour");
    }

    @Test
    void escapesWhatWouldEndATextOrBeginAnother() {
        assertThat(unfolded(file("a, b; c\\d", "x"))).contains("SUMMARY:a\\, b\\; c\\\\d");
    }

    @Test
    void letsNoTextAddALineOfItsOwn() {
        assertThat(file("x\r\nATTENDEE:mailto:someone@example.org", "y")).doesNotContain("\r\nATTENDEE");
        assertThat(file("tab\tand\u0007bell", "y")).doesNotContain("\t", "\u0007");
    }

    @Test
    void foldsAtSeventyFiveBytesAndNeverInsideACharacter() {
        for (String text :
                List.of("word ".repeat(60), "被剥夺自由的老年人".repeat(20), "كبار السن ".repeat(30), "🕊".repeat(50))) {
            String file = file(text, text);
            for (String line : file.split("\r\n", -1)) {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            }
            assertThat(unfolded(file)).contains("SUMMARY:" + text).doesNotContain("\uFFFD");
        }
    }
}

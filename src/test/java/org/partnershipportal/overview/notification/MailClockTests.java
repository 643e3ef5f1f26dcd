package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MailClockTests {

    private static final Instant NOW = Instant.parse("2027-03-12T11:00:00Z"); // a Friday
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void mailsNothingToWhomSaidNever(NoticeKind kind) {
        assertThat(MailClock.mailAt(kind, Frequency.NEVER, null, NOW, GENEVA)).isEmpty();
        assertThat(MailClock.mailAt(kind, Frequency.NEVER, NOW.plusSeconds(60), NOW, GENEVA))
                .as("not even what is due in a minute")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Frequency.class, names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
    void mailsInvitationsAtOnceWhateverElseWasChosen(Frequency wanted) {
        assertThat(MailClock.mailAt(NoticeKind.INVITATION, wanted, null, NOW, GENEVA))
                .contains(NOW);
    }

    @ParameterizedTest
    @EnumSource(value = Frequency.class, names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
    void mailsWhatIsDueWithin48HoursAtOnce(Frequency wanted) {
        Instant soon = NOW.plus(MailClock.SOON).minusSeconds(1);
        assertThat(MailClock.mailAt(NoticeKind.DECISION, wanted, soon, NOW, GENEVA))
                .contains(NOW);
    }

    @ParameterizedTest
    @DisplayName("what is due later waits for its digest, yet never beyond 48 hours before it is due")
    @CsvSource({
        "DAILY,  2027-03-14T11:00:00Z, 2027-03-12T11:00:00Z",
        "DAILY,  2027-03-14T11:00:01Z, 2027-03-12T11:00:01Z",
        "DAILY,  2027-03-15T05:59:59Z, 2027-03-13T05:59:59Z",
        "DAILY,  2027-03-15T06:00:01Z, 2027-03-13T06:00:00Z",
        "WEEKLY, 2027-03-16T11:00:00Z, 2027-03-14T11:00:00Z",
        "WEEKLY, 2027-03-19T11:00:00Z, 2027-03-15T06:00:00Z",
        "WEEKLY, 2027-03-12T10:00:00Z, 2027-03-12T11:00:00Z",
    })
    void letsNoDigestComeTooLateForWhatIsDue(Frequency wanted, Instant due, Instant expected) {
        assertThat(MailClock.mailAt(NoticeKind.INPUT, wanted, due, NOW, GENEVA)).contains(expected);
    }

    @ParameterizedTest
    @DisplayName("a daily digest leaves at seven where the person is, the clocks' changes included")
    @CsvSource({
        // an ordinary day, before and after seven
        "2027-03-12T05:59:59Z, Europe/Zurich,      2027-03-12T06:00:00Z",
        "2027-03-12T06:00:00Z, Europe/Zurich,      2027-03-13T06:00:00Z",
        // the clocks go forward on 28 March 2027, back on 31 October 2027
        "2027-03-27T12:00:00Z, Europe/Zurich,      2027-03-28T05:00:00Z",
        "2027-10-30T12:00:00Z, Europe/Zurich,      2027-10-31T06:00:00Z",
        // half-hour and quarter-hour zones, the date line
        "2027-03-12T02:00:00Z, Asia/Kathmandu,     2027-03-13T01:15:00Z",
        "2027-03-12T18:30:00Z, Pacific/Auckland,   2027-03-13T18:00:00Z",
        "2027-03-12T18:30:00Z, Pacific/Kiritimati, 2027-03-13T17:00:00Z",
        "2027-03-12T11:00:00Z, America/Guayaquil,  2027-03-12T12:00:00Z",
        "2027-03-12T13:00:00Z, America/Guayaquil,  2027-03-13T12:00:00Z",
    })
    void sendsDailyDigestsAtSevenWhereThePersonIs(Instant now, ZoneId zone, Instant expected) {
        assertThat(MailClock.mailAt(NoticeKind.DECISION, Frequency.DAILY, null, now, zone))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-12T11:00:00Z, Europe/Zurich,     2027-03-15T06:00:00Z",
        "2027-03-15T05:59:59Z, Europe/Zurich,     2027-03-15T06:00:00Z",
        "2027-03-15T06:00:00Z, Europe/Zurich,     2027-03-22T06:00:00Z",
        "2027-03-22T12:00:00Z, Europe/Zurich,     2027-03-29T05:00:00Z",
        // still Sunday in Quito, already Monday in Auckland
        "2027-03-15T03:00:00Z, America/Guayaquil, 2027-03-15T12:00:00Z",
        "2027-03-14T20:00:00Z, Pacific/Auckland,  2027-03-21T18:00:00Z",
    })
    void sendsWeeklyDigestsOnMondayAtSevenWhereThePersonIs(Instant now, ZoneId zone, Instant expected) {
        assertThat(MailClock.mailAt(NoticeKind.PARTNERSHIP, Frequency.WEEKLY, null, now, zone))
                .contains(expected);
    }
}

package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something is kept (mission.md, Kept how long). */
class KeptForTests {

    @ParameterizedTest
    @CsvSource({
        "2027-05-12T10:00:00Z, 2027-06-11T10:00:00Z",
        // 31 March 22:30 in London is 1 April in Geneva.
        "2027-03-31T22:30:00Z, 2027-04-30T22:30:00Z",
        // Over the change to summer time a day has 23 hours, and over the change back 25: the hour of Geneva stays.
        "2027-03-10T11:00:00Z, 2027-04-09T10:00:00Z",
        "2027-10-20T10:00:00Z, 2027-11-19T11:00:00Z"
    })
    @DisplayName("30 days are days of Geneva, to the second")
    void countsDays(Instant since, Instant over) {
        isOverAt(KeptFor.days(30), since, over);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-31T21:59:59Z, 2028-05-31T21:59:59Z",
        "2027-05-31T22:00:00Z, 2028-05-31T22:00:00Z",
        // The day before the change to summer time, which falls on another day the year after.
        "2027-03-27T11:00:00Z, 2028-03-27T10:00:00Z"
    })
    @DisplayName("12 months end on the same day of Geneva's calendar")
    void countsMonths(Instant since, Instant over) {
        isOverAt(KeptFor.months(12), since, over);
    }

    @Test
    void keepsWhatIsOfALeapDayTillTheDayAfterTheEndOfFebruary() {
        Instant leapDay = Instant.parse("2028-02-29T09:00:00Z");
        assertThat(KeptFor.years(5).isOver(leapDay, Instant.parse("2033-02-28T22:59:59Z")))
                .as("28 February, a second before midnight in Geneva")
                .isFalse();
        assertThat(KeptFor.years(5).isOver(leapDay, Instant.parse("2033-02-28T23:00:00Z")))
                .as("1 March")
                .isTrue();
    }

    private static void isOverAt(KeptFor kept, Instant since, Instant over) {
        assertThat(kept.isOver(since, over.minusSeconds(1)))
                .as("a second before")
                .isFalse();
        assertThat(kept.isOver(since, over)).isTrue();
        assertThat(kept.before(over)).isEqualTo(since);
    }
}

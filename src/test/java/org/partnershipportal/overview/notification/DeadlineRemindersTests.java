package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is said of a deadline, and when")
class DeadlineRemindersTests {

    /** Noon in Geneva is still in time; a minute later is the end. */
    private static final Instant END = Instant.parse("2027-03-12T11:01:00Z");

    @ParameterizedTest
    @CsvSource({
        "2027-03-05T11:01:00Z, DUE_IN_A_WEEK",
        "2027-03-05T11:14:59Z, DUE_IN_A_WEEK",
        "2027-03-06T11:00:59Z, DUE_IN_A_WEEK",
        "2027-03-10T11:01:00Z, DUE_IN_TWO_DAYS",
        "2027-03-12T11:00:59.999Z, DUE_IN_TWO_DAYS",
    })
    void remindsAWeekAndTwoDaysBefore(Instant now, DeadlineReminders.Says expected) {
        assertThat(DeadlineReminders.due(END, now)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-01T11:01:00Z",
                "2027-03-05T11:00:59.999Z",
                "2027-03-06T11:01:00Z",
                "2027-03-10T11:00:59.999Z",
                "2027-03-12T11:01:00Z",
                "2028-03-12T11:01:00Z"
            })
    void saysNothingBeforeInBetweenAndAfterwards(Instant now) {
        assertThat(DeadlineReminders.due(END, now)).isEmpty();
    }
}

package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reminders of milestones")
class MilestoneRemindersTests {

    private static final Instant END = Instant.parse("2027-03-02T05:00:00Z");

    @ParameterizedTest(name = "{0} from its end: {1}")
    @CsvSource({
        "-P30DT1S, ''",
        "-P30D, MILESTONE_IN_A_MONTH",
        "-P27D, ''",
        "-P8D, ''",
        "-P7D, MILESTONE_IN_A_WEEK",
        "-P4D, ''",
        "-PT1S, ''",
        "PT0S, MILESTONE_OVERDUE",
        "P2D, MILESTONE_OVERDUE",
        "P3D, ''"
    })
    void comeAMonthAndAWeekBeforeAndAfterTheDayNotOnIt(Duration from, String says) {
        assertThat(MilestoneReminders.said(END, END.plus(from)))
                .isEqualTo(says.isEmpty() ? Optional.empty() : Optional.of(MilestoneReminders.Says.valueOf(says)));
    }
}

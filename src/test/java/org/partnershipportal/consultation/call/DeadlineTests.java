package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.ShownDeadline;

@DisplayName("R14.1 R14.2 A deadline")
class DeadlineTests {

    private static final LocalDateTime IN_THE_GAP = LocalDateTime.parse("2027-03-28T02:30");
    private static final LocalDateTime TWICE = LocalDateTime.parse("2026-10-25T02:30");
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);
    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);

    private final Deadline noon = Deadline.of(LocalDateTime.parse("2027-03-12T12:00"), Deadline.GENEVA);

    @ParameterizedTest
    @CsvSource({
        "2027-03-12T10:59:59.999Z, true",
        "2027-03-12T11:00:00.000Z, true",
        "2027-03-12T11:00:59.999Z, true",
        "2027-03-12T11:00:59.999999999Z, true",
        "2027-03-12T11:01:00.000Z, false",
        "2027-03-12T11:01:00.001Z, false"
    })
    void includesTheWholeMinuteStated(Instant received, boolean inTime) {
        assertThat(noon.admits(received)).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31T23:59, false", "2000-01-01T00:00, true", "2037-12-31T23:59, true", "2038-01-01T00:00, false"
    })
    void takesYearsThatADatabaseHolds(LocalDateTime local, boolean taken) {
        if (taken) {
            assertThat(Deadline.of(local, Deadline.GENEVA).local()).isEqualTo(local);
        } else {
            assertThatThrownBy(() -> Deadline.of(local, Deadline.GENEVA)).isInstanceOf(InvalidInput.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T10:00:00Z, Europe/Zurich, 11",
        "2027-03-01T20:00:00Z, Europe/Zurich, 11",
        "2027-03-01T23:30:00Z, Europe/Zurich, 10",
        "2027-03-01T20:00:00Z, Asia/Tokyo, 10",
        "2027-03-02T02:00:00Z, America/Guayaquil, 11",
        "2027-03-11T22:59:00Z, Europe/Zurich, 1",
        "2027-03-11T23:00:00Z, Europe/Zurich, 0",
        "2027-03-12T11:00:59Z, Europe/Zurich, 0",
        "2027-03-13T11:00:00Z, Europe/Zurich, -1"
    })
    void countsDaysByTheReadersCalendar(Instant now, ZoneId reader, long days) {
        assertThat(noon.daysLeft(now, reader)).isEqualTo(days);
        assertThat(ShownDeadline.daysLeft(noon.instant(), LocalDate.ofInstant(now, reader), reader))
                .isEqualTo(days);
    }

    @Test
    void isShownAsTheMinuteStatedAndEndsAfterIt() {
        assertThat(noon.instant()).isEqualTo(Instant.parse("2027-03-12T11:00:00Z"));
        assertThat(noon.end()).isEqualTo(Instant.parse("2027-03-12T11:01:00Z"));
    }

    @Test
    void forgetsSeconds() {
        assertThat(Deadline.of(LocalDateTime.parse("2027-03-12T12:00:59.9"), Deadline.GENEVA))
                .isEqualTo(noon);
    }

    @Test
    void refusesATimeThatTheClocksJumpOver() {
        assertThatThrownBy(() -> Deadline.of(IN_THE_GAP, Deadline.GENEVA))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("deadline");
                            assertThat(problem.key()).isEqualTo("call.problem.no-such-time");
                        }));
        assertThatThrownBy(() -> new Deadline(IN_THE_GAP, Deadline.GENEVA, SUMMER))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void takesTheMinutesBesideTheJump() {
        assertThat(Deadline.of(LocalDateTime.parse("2027-03-28T01:59"), Deadline.GENEVA)
                        .end())
                .isEqualTo(Deadline.of(LocalDateTime.parse("2027-03-28T03:00"), Deadline.GENEVA)
                        .instant());
    }

    @Test
    void asksWhichIsMeantOfATimeThatComesTwice() {
        assertThatThrownBy(() -> Deadline.of(TWICE, Deadline.GENEVA))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("call.problem.time-twice"));
        assertThatThrownBy(() -> new Deadline(TWICE, Deadline.GENEVA, ZoneOffset.ofHours(5)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void tellsTheFirstFromTheSecondOfATimeThatComesTwice() {
        Deadline first = new Deadline(TWICE, Deadline.GENEVA, SUMMER);
        Deadline second = new Deadline(TWICE, Deadline.GENEVA, WINTER);
        assertThat(first.instant()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(second.instant()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(first.admits(second.instant())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31T12:00", "2038-01-01T12:00", "9999-12-31T12:00"})
    void refusesYearsThatNoDatabaseKeeps(LocalDateTime local) {
        assertThatThrownBy(() -> Deadline.of(local, Deadline.GENEVA))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("call.problem.year"));
    }

    @Test
    void needsNoOffsetWhereTheTimeExistsOnce() {
        assertThat(new Deadline(noon.local(), Deadline.GENEVA, WINTER)).isEqualTo(noon);
    }

    @Test
    void isAnotherInstantInAnotherZone() {
        Deadline quito = Deadline.of(noon.local(), ZoneId.of("America/Guayaquil"));
        assertThat(quito.instant()).isEqualTo(Instant.parse("2027-03-12T17:00:00Z"));
    }

    @Test
    void isKeptAsItWasWritten() {
        for (Deadline deadline : new Deadline[] {
            noon,
            new Deadline(TWICE, Deadline.GENEVA, SUMMER),
            new Deadline(TWICE, Deadline.GENEVA, WINTER),
            Deadline.of(noon.local(), ZoneId.of("Asia/Kathmandu"))
        }) {
            assertThat(StoredDeadline.of(deadline).deadline()).isEqualTo(deadline);
            assertThat(StoredDeadline.of(deadline).tooLate()).isEqualTo(deadline.end());
        }
    }
}

package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.LAST;
import static org.partnershipportal.exchange.workinggroup.WorkingGroupFixtures.charter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

@DisplayName("What is typed about working groups")
class WorkingGroupCommandTests {

    @ParameterizedTest
    @CsvSource({"2, 2", "1-3, 1–3", "1 – 3, 1–3", "１～, ", "0, 0", "3-1, ", "100, ", "two, ", "1-2-3, ", "٢, "})
    void readsNumbersAndRangesOfSeats(String typed, @Nullable String kept) {
        assertThat(Sought.read(typed).map(Sought::toString).orElse(null)).isEqualTo(kept);
    }

    @Test
    void tellsAllThatIsAtFaultAtOnce() {
        assertThatThrownBy(() -> new WriteCharter(
                        UUID.randomUUID(),
                        0,
                        "",
                        " ",
                        "Mandate",
                        "en",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2026, 1, 1),
                        Set.of("no-theme"),
                        List.of(" ", ""),
                        null,
                        null,
                        true,
                        "",
                        "many",
                        "0",
                        "1",
                        9,
                        ""))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder(
                                        "title",
                                        "purpose",
                                        "ends",
                                        "themes",
                                        "criteria",
                                        "statesAre",
                                        "entry",
                                        "rhythm",
                                        "government",
                                        "regions",
                                        "notSought"));
    }

    @Test
    void letsNoStatesDiscussWhereNoneAreAdmitted() {
        for (StatesPlace place : StatesPlace.values()) {
            assertThat(charter(0, place, Entry.ON_REQUEST, List.of("Works on it"), LAST, true)
                            .statesDiscuss())
                    .isEqualTo(place != StatesPlace.NOT_ADMITTED);
        }
    }

    @Test
    void asksForEachCriterionAndAReason() {
        assertThatThrownBy(() -> new DecideOnSeat(
                        new WorkingGroupId(UUID.randomUUID()),
                        new SeatId(UUID.randomUUID()),
                        Arrays.asList(true, null),
                        null,
                        " ",
                        "en"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("met-2", "admitted", "reason"));
    }

    @Test
    void asksForARepresentative() {
        assertThatThrownBy(() -> new TakeSeat(new WorkingGroupId(UUID.randomUUID()), null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AskForSeat(new WorkingGroupId(UUID.randomUUID()), null, "", "en"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("representative", "text"));
    }
}

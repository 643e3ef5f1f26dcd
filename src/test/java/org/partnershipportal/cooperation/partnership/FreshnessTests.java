package org.partnershipportal.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R15.6 green up to a year, yellow above, red above two")
class FreshnessTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24, RECENT",
        "2026-11-24, 2027-11-24, RECENT",
        "2026-11-24, 2027-11-25, OVER_A_YEAR",
        "2026-11-24, 2028-11-24, OVER_A_YEAR",
        "2026-11-24, 2028-11-25, INACTIVE",
        "2024-02-29, 2025-02-28, RECENT",
        "2024-02-29, 2025-03-01, OVER_A_YEAR",
        "2024-02-29, 2026-03-01, INACTIVE",
        "2026-02-28, 2028-02-29, OVER_A_YEAR"
    })
    void followsTheDays(LocalDate last, LocalDate today, Freshness expected) {
        assertThat(Freshness.of(last, today)).isEqualTo(expected);
    }

    @Test
    void callsInactiveWhatTheListFindsAsInactiveOnEveryDayOfFourYears() {
        Instant published = Instant.parse("2024-02-29T09:00:00Z");
        for (int day = 0; day < 4 * 366; day++) {
            Instant now = published.plus(Duration.ofDays(day));
            assertThat(Freshness.of(PartnershipStatus.PUBLISHED, published, now) == Freshness.INACTIVE)
                    .as(now.toString())
                    .isEqualTo(published.isBefore(Freshness.inactiveBefore(now)));
        }
    }

    @ParameterizedTest
    @EnumSource(value = PartnershipStatus.class, names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
    void isNotAskedOfWhatIsNotPublishedOrOver(PartnershipStatus status) {
        Instant published = Instant.parse("2024-02-29T09:00:00Z");
        assertThat(Freshness.of(status, published, published)).isNull();
    }
}

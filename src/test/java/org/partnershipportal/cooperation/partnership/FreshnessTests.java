package org.partnershipportal.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "2024-02-29, 2026-03-01, INACTIVE"
    })
    void followsTheDays(LocalDate last, LocalDate today, Freshness expected) {
        assertThat(Freshness.of(last, today)).isEqualTo(expected);
    }
}

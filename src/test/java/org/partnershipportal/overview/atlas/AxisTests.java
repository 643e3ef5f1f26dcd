package org.partnershipportal.overview.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;

@DisplayName("The years of a time line")
class AxisTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Test
    void areThoseOfAllDaysAndOfToday() {
        assertThat(Axis.of(List.of(StateFixtures.line("Mothers")), TODAY, Language.EN))
                .isEqualTo(new Axis(2026, 2029, TODAY, false));
        assertThat(Axis.of(List.of(), TODAY, Language.EN).years()).containsExactly(2027);
    }

    @Test
    void beginWhereReadingBegins() {
        Axis left = new Axis(2026, 2027, TODAY, false);
        assertThat(left.at(LocalDate.of(2026, 1, 1))).isZero();
        assertThat(left.at(LocalDate.of(2028, 1, 1))).isEqualTo(Axis.WIDE);
        Axis right = new Axis(2026, 2027, TODAY, true);
        assertThat(right.at(LocalDate.of(2026, 1, 1))).isEqualTo(Axis.WIDE);
        assertThat(right.at(TODAY)).isEqualTo(Axis.WIDE - left.at(TODAY));
    }

    @Test
    void areNotAllNamedWhereThereAreMany() {
        assertThat(new Axis(2024, 2029, TODAY, false).years()).hasSize(6);
        assertThat(new Axis(2024, 2035, TODAY, false).years()).containsExactly(2024, 2026, 2028, 2030, 2032, 2034);
        assertThat(new Axis(1990, 2190, TODAY, false).years()).hasSizeLessThanOrEqualTo(7);
    }
}

package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTests {

    @Test
    void neverCountsFewerInAllThanItHas() {
        assertThat(new Slice<>(List.of("a", "b"), 1).total()).isEqualTo(2);
    }

    @Test
    void isAPartOfAListThatWasReadAsAWhole() {
        assertThat(Slice.part(List.of("a", "b", "c"), 1, 1)).isEqualTo(new Slice<>(List.of("b"), 3));
        assertThat(Slice.part(List.of("a"), 5, 1).rows()).isEmpty();
    }

    @Test
    void takesItsTotalFromItsFirstRowAndKnowsNoneOfNoRows() {
        assertThat(Slice.counted(List.of(7, 3), row -> row)).isEqualTo(new Slice<>(List.of(7, 3), 7));
        assertThat(Slice.counted(List.<Integer>of(), row -> row)).isEqualTo(Slice.empty());
    }

    @Test
    void staysTheSamePartWhenItsRowsAreToldInAnotherWay() {
        assertThat(new Slice<>(List.of("a", "bb"), 9).map(String::length)).isEqualTo(new Slice<>(List.of(1, 2), 9));
    }
}

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
    void staysTheSamePartWhenItsRowsAreToldInAnotherWay() {
        assertThat(new Slice<>(List.of("a", "bb"), 9).map(String::length)).isEqualTo(new Slice<>(List.of(1, 2), 9));
    }
}

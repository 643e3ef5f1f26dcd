package org.partnershipportal.overview.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferenceNumberTests {

    @Test
    void isShortEnoughToBeReadOutAndHasNoLettersThatAreTakenForDigits() {
        assertThat(IntStream.range(0, 500).mapToObj(i -> ReferenceNumber.next()))
                .allMatch(number -> number.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}"));
    }

    @Test
    void differsEachTime() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> ReferenceNumber.next()).distinct())
                .hasSize(100);
    }
}

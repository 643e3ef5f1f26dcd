package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashChainTests {

    @Test
    void beginsWithNothing() {
        assertThat(HashChain.EMPTY.length()).isZero();
        assertThat(HashChain.EMPTY.head()).hasSize(64).matches("0+");
    }

    @Test
    void canBeComputedAgainByAnyone() {
        // printf '1\n%s\na' "$(printf '0%.0s' {1..64})" | sha256sum
        assertThat(HashChain.EMPTY.with("a").head())
                .isEqualTo("65b0acdade737239773abbff26483fa7f6aadf5902d17562445089920a64414e");
    }

    @Test
    void givesTheSameTextAnotherHashAtAnotherPlace() {
        HashChain once = HashChain.EMPTY.with("a");
        assertThat(once.with("a").head()).isNotEqualTo(once.head());
        assertThat(once.with("a").length()).isEqualTo(2);
    }

    @Test
    void dependsOnTheOrder() {
        assertThat(HashChain.EMPTY.with("a").with("b").head())
                .isNotEqualTo(HashChain.EMPTY.with("b").with("a").head());
    }

    @Test
    void letsNoTextFlowIntoItsNeighbour() {
        assertThat(HashChain.EMPTY.with("ab").with("c").head())
                .isNotEqualTo(HashChain.EMPTY.with("a").with("bc").head());
    }
}

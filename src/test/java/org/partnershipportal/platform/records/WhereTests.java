package org.partnershipportal.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhereTests {

    private static final Where RED = Where.of("colour = :colour", "colour", "red");
    private static final Where BIG = Where.of("size > :size OR size IS NULL", "size", 5);

    @Test
    void keepsEachConditionTogetherWhateverStandsBesideIt() {
        assertThat(RED.and(BIG))
                .isEqualTo(new Where(
                        "((colour = :colour) AND (size > :size OR size IS NULL))", Map.of("colour", "red", "size", 5)));
        assertThat(RED.or(BIG).sql()).isEqualTo("((colour = :colour) OR (size > :size OR size IS NULL))");
    }

    @Test
    void leavesOutWhatEveryRowMeetsAndWhatNoneDoes() {
        assertThat(Where.all().and(RED)).isEqualTo(RED).isEqualTo(RED.and(Where.all()));
        assertThat(Where.none().or(RED)).isEqualTo(RED).isEqualTo(RED.or(Where.none()));
        assertThat(Where.none().and(RED).sql()).isEqualTo("(1 = 0 AND (colour = :colour))");
        assertThat(Where.all().or(RED).sql()).isEqualTo("(1 = 1 OR (colour = :colour))");
    }

    @Test
    void turnsAConditionRound() {
        assertThat(BIG.not()).isEqualTo(new Where("(NOT ((size > :size OR size IS NULL)))", Map.of("size", 5)));
        assertThat(Where.none().not().sql()).isEqualTo("(NOT (1 = 0))");
    }

    @Test
    void findsNothingAmongNothing() {
        assertThat(Where.in("id", "ids", List.of())).isEqualTo(Where.none());
        assertThat(Where.in("id", "ids", List.of(1, 2)))
                .isEqualTo(new Where("(id IN (:ids))", Map.of("ids", List.of(1, 2))));
    }

    @Test
    void asksForNothingThatIsNotGiven() {
        assertThat(Where.given(null, value -> RED)).isEqualTo(Where.all());
        assertThat(Where.given("red", colour -> Where.of("colour = :colour", "colour", colour)))
                .isEqualTo(RED);
    }

    @Test
    void refusesOneNameForTwoThings() {
        Where other = Where.of("hair = :colour", "colour", "grey");
        assertThatThrownBy(() -> RED.and(other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RED.and(Where.of("hair = :colour", "colour", "red")).params())
                .hasSize(1);
    }
}

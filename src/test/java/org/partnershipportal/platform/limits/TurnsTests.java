package org.partnershipportal.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.TryLater;

class TurnsTests {

    private final Turns turns = new Turns();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void letsOneOfANetworkAfterTheOther() throws InterruptedException {
        Thread second;
        try (Turn first = turns.of("one")) {
            first.take();
            second = taking("one", "second");
            await().until(() -> second.getState() == Thread.State.TIMED_WAITING);
            done.add("first");
        }
        second.join();
        assertThat(done).containsExactly("first", "second");
        assertThat(turns.rows()).isZero();
    }

    @Test
    void letsNobodyWaitForAnotherNetwork() throws InterruptedException {
        try (Turn first = turns.of("one")) {
            first.take();
            taking("another", "another").join();
            assertThat(done).containsExactly("another");
        }
        assertThat(turns.rows()).isZero();
    }

    @Test
    void givesWhoHasATurnAnotherInsideItAndTakesNeitherTooEarly() throws InterruptedException {
        Thread second;
        try (Turn outer = turns.of("one")) {
            outer.take();
            try (Turn inner = turns.of("one")) {
                inner.take();
            }
            second = taking("one", "second");
            await().until(() -> second.getState() == Thread.State.TIMED_WAITING);
            done.add("first");
        }
        second.join();
        assertThat(done).containsExactly("first", "second");
        assertThat(turns.rows()).isZero();
    }

    @Test
    void keepsNoRowOfWhoNeededNoTurn() {
        try (Turn unused = turns.of("one")) {
            assertThat(unused).isNotNull();
            assertThat(turns.rows()).isOne();
        }
        assertThat(turns.rows()).isZero();
    }

    @Test
    void tellsWhoseTurnIsLongInComingToTryAgain() throws InterruptedException {
        Turns impatient = new Turns(Duration.ofMillis(1));
        try (Turn first = impatient.of("one")) {
            first.take();
            Thread second = Thread.ofVirtual().start(() -> {
                try (Turn late = impatient.of("one")) {
                    assertThatThrownBy(late::take).isInstanceOf(TryLater.class);
                    done.add("refused");
                }
            });
            second.join();
        }
        assertThat(done).containsExactly("refused");
        assertThat(impatient.rows()).isZero();
    }

    private Thread taking(String network, String name) {
        return Thread.ofPlatform().start(() -> {
            try (Turn turn = turns.of(network)) {
                turn.take();
                done.add(name);
            }
        });
    }
}

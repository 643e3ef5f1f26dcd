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
    void keepsATurnThatIsTakenTwiceAndGivesItBackOnce() throws InterruptedException {
        Thread second;
        try (Turn first = turns.of("one")) {
            first.take();
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
    void refusesAtOnceWhoComesWhenAsManyWaitAsMay() throws InterruptedException {
        Turns two = new Turns(2, 1, Duration.ofMinutes(10));
        Thread third;
        try (Turn first = two.of("one");
                Turn second = two.of("one");
                Turn late = two.of("one");
                Turn another = two.of("another")) {
            first.take();
            second.take();
            third = Thread.ofPlatform().start(() -> {
                try (Turn turn = two.of("one")) {
                    turn.take();
                    done.add("third");
                }
            });
            await().until(() -> third.getState() == Thread.State.TIMED_WAITING);
            assertThatThrownBy(late::take).isInstanceOf(TryLater.class);
            another.take();
            assertThat(done).isEmpty();
        }
        third.join();
        assertThat(done).containsExactly("third");
        assertThat(two.rows()).isZero();
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
        Turns impatient = new Turns(1, 1, Duration.ofMillis(1));
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

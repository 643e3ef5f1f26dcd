package org.partnershipportal.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.limits.SlowWork.Kind;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SlowWorkTests {

    private static final String NEIGHBOURS = "203.0.113.9";

    private final SlowWork slow = new SlowWork(Duration.ofMinutes(10), 1);

    @AfterEach
    void end() {
        slow.end();
    }

    @Test
    void isNeverDoneOnTheThreadThatWaitsForIt() {
        assertThat(slow.run(Kind.PAPER, () -> Thread.currentThread().getName())).startsWith("slow-paper-");
        assertThat(slow.run(Kind.KEY, () -> Thread.currentThread().isVirtual())).isFalse();
    }

    @Test
    void leavesAProcessorToThePages() throws Exception {
        int most = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger highest = new AtomicInteger();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < most + 10; i++) {
                all.execute(() -> slow.run(Kind.PAPER, () -> {
                    highest.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.sleep(20);
                    return now.decrementAndGet();
                }));
            }
        }
        assertThat(highest).hasValueLessThanOrEqualTo(most);
    }

    @Test
    void tellsWhoFindsAllPlacesTakenToTryAgain() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch refusals = new CountDownLatch(10);
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 9 + 10; i++) { // one at work, eight in the queue
                all.execute(() -> {
                    try {
                        slow.run(Kind.KEY, () -> end.await(20, TimeUnit.SECONDS));
                    } catch (TryLater full) {
                        assertThat(full.isFull()).isTrue();
                        refused.incrementAndGet();
                        refusals.countDown();
                    }
                });
            }
            assertThat(refusals.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(slow.run(Kind.PAPER, () -> "not held up")).isEqualTo("not held up");
            end.countDown();
        }
        assertThat(refused).hasValue(10);
        assertThat(slow.run(Kind.KEY, () -> "free again")).isEqualTo("free again");
    }

    @Test
    void makesOnePublicPaperOfOneNetworkAtATimeAndRefusesAtOnceWhoWouldWaitBehindMany() throws Exception {
        int tooMany = 15;
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch refusals = new CountDownLatch(tooMany);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger made = new AtomicInteger();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1 + SlowWork.ROW_OF_NETWORK + tooMany; i++) {
                all.execute(() -> counting(
                        refusals,
                        () -> from(
                                NEIGHBOURS,
                                () -> slow.inTurn(() -> {
                                    begun.incrementAndGet();
                                    await(end);
                                    return slow.run(Kind.PAPER, made::incrementAndGet);
                                }))));
            }
            await(refusals);
            assertThat(begun).hasValueLessThanOrEqualTo(1);
            for (int i = 0; i < 20; i++) {
                String other = "198.51.100." + i;
                assertThat(from(other, () -> slow.inTurn(() -> slow.run(Kind.PAPER, () -> other))))
                        .isEqualTo(other);
            }
            assertThat(slow.inTurn(() -> "without a request")).isEqualTo("without a request");
            end.countDown();
        }
        assertThat(made).hasValue(1 + SlowWork.ROW_OF_NETWORK);
    }

    @Test
    void letsAHallThatItsOperatorSaysIsLargerWaitInALongerRow() throws Exception {
        int factor = 3;
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch refusals = new CountDownLatch(1);
        AtomicInteger made = new AtomicInteger();
        try (Closing hall = new Closing(new SlowWork(Duration.ofMinutes(10), factor));
                ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1 + SlowWork.ROW_OF_NETWORK * factor + 1; i++) {
                all.execute(() -> counting(
                        refusals,
                        () -> from(
                                NEIGHBOURS,
                                () -> hall.slow().inTurn(() -> {
                                    await(end);
                                    return made.incrementAndGet();
                                }))));
            }
            await(refusals);
            end.countDown();
        }
        assertThat(made).hasValue(1 + SlowWork.ROW_OF_NETWORK * factor);
    }

    @Test
    @DisplayName(
            "R14.5 a receipt waits behind nobody's public papers, nor another person's own, whoever shares the network")
    void makesOwnPapersBesideTheNeighbours() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1 + SlowWork.ROW_OF_NETWORK; i++) {
                all.execute(() -> from(
                        NEIGHBOURS,
                        () -> slow.inTurn(() -> {
                            begun.countDown();
                            await(end);
                            return "";
                        })));
            }
            await(begun);
            for (Actor actor : List.of(bearer(), bearer(), Actor.person(new PersonId(UUID.randomUUID())))) {
                assertThat(from(NEIGHBOURS, () -> slow.own(actor, () -> "receipt")))
                        .isEqualTo("receipt");
            }
            assertThat(from(NEIGHBOURS, () -> slow.own(Actor.system(), () -> "the portal's")))
                    .isEqualTo("the portal's");
            end.countDown();
        }
    }

    @Test
    void makesOnePaperOfOnePersonAtATimeAndRefusesAtOnceWhoAsksForMany() throws Exception {
        int tooMany = 7;
        Actor holder = bearer();
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch refusals = new CountDownLatch(tooMany);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger highest = new AtomicInteger();
        AtomicInteger made = new AtomicInteger();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1 + SlowWork.ROW_OF_PERSON + tooMany; i++) {
                String network = "198.51.100." + i; // wherever the person asks from
                all.execute(() -> counting(
                        refusals,
                        () -> from(
                                network,
                                () -> slow.own(holder, () -> {
                                    highest.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                                    await(end);
                                    atOnce.decrementAndGet();
                                    return made.incrementAndGet();
                                }))));
            }
            await(refusals);
            end.countDown();
        }
        assertThat(made).hasValue(1 + SlowWork.ROW_OF_PERSON);
        assertThat(highest).hasValue(1);
    }

    @Test
    void leavesHalfOfThePlacesToOtherNetworksHoweverManySealedInputsOneHolds() throws Exception {
        int most = Math.max(1, Runtime.getRuntime().availableProcessors() - 1) + 16;
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger made = new AtomicInteger();
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < most + 10; i++) {
            waiting.add(Thread.ofPlatform()
                    .start(() -> from(
                            NEIGHBOURS,
                            () -> slow.own(bearer(), () -> {
                                await(end);
                                return made.incrementAndGet();
                            }))));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> waiting.stream()
                        .allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING
                                || thread.getState() == Thread.State.TERMINATED));
        end.countDown();
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(made).as("nobody finds all places taken").hasValue(most + 10);
    }

    private static Actor bearer() {
        return Actor.bearer(new ContentRef("input", UUID.randomUUID().toString()));
    }

    /** Counts who is told to try again; anything else that goes wrong is missed in what the test counts. */
    private static void counting(CountDownLatch refusals, Runnable act) {
        try {
            act.run();
        } catch (TryLater full) {
            refusals.countDown();
        }
    }

    @Test
    void letsSearchesAndKeysOfOneNetworkGoOnBesideItsPapers() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            all.execute(() -> from(
                    NEIGHBOURS,
                    () -> slow.inTurn(() -> {
                        begun.countDown();
                        await(end);
                        return "";
                    })));
            await(begun);
            assertThat(from(NEIGHBOURS, () -> slow.run(Kind.FILES, () -> "searched")))
                    .isEqualTo("searched");
            end.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** As a thread does it that answers a request. */
    private static <T> T from(String network, Supplier<T> act) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        Client.note(request, network);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return act.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void endsWhatTakesTooLong() {
        try (Closing impatient = new Closing(new SlowWork(Duration.ofMillis(50), 1))) {
            CountDownLatch interrupted = new CountDownLatch(1);
            assertThatThrownBy(() -> impatient.slow().run(Kind.FILES, () -> {
                        try {
                            Thread.sleep(20_000);
                        } catch (InterruptedException ended) {
                            interrupted.countDown();
                        }
                        return 1;
                    }))
                    .isInstanceOf(TryLater.class);
            assertThat(interrupted)
                    .satisfies(ended ->
                            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue());
        }
    }

    private record Closing(SlowWork slow) implements AutoCloseable {
        @Override
        public void close() {
            slow.end();
        }
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatThrownBy(() -> slow.run(Kind.PAPER, () -> {
                    throw new NotFound();
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> slow.run(Kind.PAPER, () -> {
                    throw new IOException("no disk");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no disk");
    }

    @Test
    void saysInEachLanguageThatAllPlacesAreTaken() {
        for (Language language : Language.values()) {
            assertThat(TryLater.full(Duration.ofSeconds(20)).say(language)).doesNotContain("{", "shared.");
        }
    }
}

package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LazilyTests {

    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void isReadWhenItIsFirstAskedForAndOnce() {
        Lazily<String> value = Lazily.read(() -> "reading " + readings.incrementAndGet());
        assertThat(readings).hasValue(0);
        assertThat(value.get()).isEqualTo("reading 1");
        assertThat(value.get()).isEqualTo("reading 1");
    }

    @Test
    void isReadBesideThoughNobodyAsks() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        Lazily<String> value = Lazily.beside(() -> {
            read.countDown();
            return "reading " + readings.incrementAndGet();
        });
        read.await();
        assertThat(value.get()).as("who asks before it has ended waits for it").isEqualTo("reading 1");
    }

    @Test
    void isReadByWhoAsksWhereItFailedBeside() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        Lazily<String> value = Lazily.beside(() -> {
            if (readings.incrementAndGet() == 1) {
                failed.countDown();
                throw new IllegalStateException("The file is not there yet");
            }
            return "reading " + readings.get();
        });
        failed.await();
        assertThat(value.get()).isEqualTo("reading 2");
    }

    @Test
    void isReadAgainAfterAReadingThatFailed() throws Exception {
        Lazily<String> value = Lazily.read(() -> {
            if (readings.incrementAndGet() == 1) {
                throw new IllegalStateException("The file is not there yet");
            }
            return "reading " + readings.get();
        });
        assertThatIllegalStateException().isThrownBy(value::get);
        try (ExecutorService another = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(another.submit(value::get).get())
                    .as("the one who failed holds nobody up")
                    .isEqualTo("reading 2");
        }
    }

    @Test
    void isReadOnceForAllWhoAskAtOnce() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Lazily<String> value = Lazily.read(() -> {
            reading.countDown();
            await(goOn);
            return "reading " + readings.incrementAndGet();
        });
        try (ExecutorService askers = Executors.newFixedThreadPool(3)) {
            Future<String> first = askers.submit(value::get);
            reading.await();
            CountDownLatch asking = new CountDownLatch(2);
            List<Future<String>> others = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                others.add(askers.submit(() -> {
                    asking.countDown();
                    return value.get();
                }));
            }
            asking.await();
            goOn.countDown();
            assertThat(first.get()).isEqualTo("reading 1");
            for (Future<String> other : others) {
                assertThat(other.get()).isEqualTo("reading 1");
            }
        }
        assertThat(readings).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.partnershipportal.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Two acts at the same time, for the rules that only a race can break. */
public final class AtOnce {

    private AtOnce() {}

    /** Runs both at the same time; a refusal stands in for a result. */
    public static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> running = Stream.of(one, other)
                    .map(act -> threads.submit(() -> {
                        start.await();
                        try {
                            return (Object) act.call();
                        } catch (RuntimeException refusal) {
                            return refusal;
                        }
                    }))
                    .toList();
            start.countDown();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }
}

package org.partnershipportal.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/**
 * An act that begins while another has written and not committed yet, each in a thread and a transaction of its own: the
 * one order of two acts in which a rule breaks that is asked too early.
 */
public final class Meanwhile {

    /** Long enough for the second act to come to where it waits, and shorter than any database lets it wait. */
    private static final long A_WHILE = 400;

    private final ConfigurableApplicationContext portal;

    public Meanwhile(ConfigurableApplicationContext portal) {
        this.portal = portal;
    }

    /**
     * Runs the first act, and the second from the moment in which the first tells of this event, within its transaction.
     * The second must wait for the first to end.
     *
     * @return what the second returned, or its refusal
     */
    public Object during(Class<?> event, Runnable first, Callable<?> second) {
        AtomicReference<Future<Object>> running = new AtomicReference<>();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Thread own = Thread.currentThread();
            ApplicationListener<PayloadApplicationEvent<?>> begin = happened -> {
                if (Thread.currentThread() == own && event.isInstance(happened.getPayload()) && running.get() == null) {
                    running.set(thread.submit(() -> resultOf(second)));
                    assertThatExceptionOfType(TimeoutException.class)
                            .as("the second act waits for the first")
                            .isThrownBy(() -> running.get().get(A_WHILE, TimeUnit.MILLISECONDS));
                }
            };
            portal.addApplicationListener(begin);
            try {
                first.run();
            } finally {
                portal.removeApplicationListener(begin);
            }
            return running.get().get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Object resultOf(Callable<?> act) throws Exception {
        try {
            return act.call();
        } catch (RuntimeException refusal) {
            return refusal;
        }
    }
}

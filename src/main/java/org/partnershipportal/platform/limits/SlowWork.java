package org.partnershipportal.platform.limits;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Does slow work on a few threads of its own, so that those that serve pages only wait for it. One processor, if there are
 * several, is left to the pages. Work of one kind does not wait for another's.
 */
@Component
public class SlowWork {

    /** What is slow. */
    public enum Kind {
        /**
         * Papers set in type or written as Word files: a tenth of a second to a few seconds of one processor. Who may have how many
         * of the places: {@link #own} and {@link #inTurn}.
         */
        PAPER(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), 16),
        /** Files searched for redactions: processes of their own, up to a minute. */
        FILES(2, 8),
        /** Keys of recovery earlier codes, derived slowly: so that guessing takes one processor at most. */
        KEY(1, 8);

        private final int atOnce;
        private final int waiting;

        Kind(int atOnce, int waiting) {
            this.atOnce = atOnce;
            this.waiting = waiting;
        }

        /** How many are done at once. */
        int atOnce() {
            return atOnce;
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(20);

    /**
     * Anyone who is at it in a row waits for a place no longer than {@link #patience}; so those behind wait longer than
     * that.
     */
    private static final Duration LONGER = Duration.ofMinutes(1);

    /** So many of one network or person wait for their turn: of a network as many as its pace lets through in two seconds. */
    static final int ROW_OF_NETWORK = 20;

    static final int ROW_OF_PERSON = 8;

    /** Of one network's own papers at once: half of the places, whoever holds how many sealed inputs there. */
    static final int OWN_OF_NETWORK = 8;

    private final Map<Kind, ThreadPoolExecutor> threads = new EnumMap<>(Kind.class);
    private final Turns publicOnes;
    private final Turns persons;
    private final Turns ownOfNetworks;
    private final Duration patience;

    @Autowired
    SlowWork(LimitSettings settings) {
        this(PATIENCE, settings.factor());
    }

    SlowWork(Duration patience, int factor) {
        this.patience = patience;
        Duration longer = patience.plus(LONGER);
        publicOnes = new Turns(1, ROW_OF_NETWORK * factor, longer);
        persons = new Turns(1, ROW_OF_PERSON, longer);
        ownOfNetworks = new Turns(OWN_OF_NETWORK, Turns.ANY, longer);
        for (Kind kind : Kind.values()) {
            threads.put(
                    kind,
                    new ThreadPoolExecutor(
                            kind.atOnce,
                            kind.atOnce,
                            0,
                            TimeUnit.SECONDS,
                            new ArrayBlockingQueue<>(kind.waiting),
                            Thread.ofPlatform()
                                    .daemon()
                                    .name("slow-" + kind.name().toLowerCase(Locale.ROOT) + "-", 0)
                                    .factory()));
        }
    }

    /**
     * Does the work and gives its result; what it throws is thrown. It must know of its caller's session, request or transaction
     * nothing but what it was given.
     *
     * @throws TryLater if all places are taken, also those to wait in, or it takes too long
     * @throws UncheckedIOException if the work throws such a fault
     */
    public <T> T run(Kind kind, Callable<T> work) {
        Future<T> result;
        try {
            result = Objects.requireNonNull(threads.get(kind)).submit(work);
        } catch (RejectedExecutionException full) {
            throw TryLater.full(TRY_AGAIN);
        }
        try {
            return result.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooLong) {
            result.cancel(true);
            throw TryLater.full(TRY_AGAIN);
        } catch (InterruptedException ended) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw TryLater.full(TRY_AGAIN);
        } catch (ExecutionException failed) {
            throw thrown(failed);
        }
    }

    /**
     * Makes a paper of somebody's own: one at a time of each person, or holder of a sealed input, who waits behind nobody's public
     * papers, and behind one paper at most of anybody else in their network. To be asked where nothing is held that others need.
     *
     * @param paper as work is described above
     * @throws TryLater if too many of the person's wait, or as above
     */
    public <T> T own(Actor actor, Callable<T> paper) {
        return in(
                persons,
                Limits.whoActs(actor),
                () -> in(ownOfNetworks, NetworkLimits.ofThisRequest(), () -> run(Kind.PAPER, paper)));
    }

    /**
     * Does what makes public papers when nobody else of the network from which the present request came is at it; without a
     * request, at once. To be asked where nothing is held that others need.
     *
     * @throws TryLater if too many of the network wait
     */
    public <T> T inTurn(Supplier<T> papers) {
        return in(publicOnes, NetworkLimits.ofThisRequest(), papers);
    }

    private static <T> T in(Turns turns, Optional<String> whose, Supplier<T> act) {
        if (whose.isEmpty()) {
            return act.get();
        }
        try (Turn turn = turns.of(whose.get())) {
            turn.take();
            return act.get();
        }
    }

    private static RuntimeException thrown(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException fault -> fault;
            case IOException fault -> new UncheckedIOException(fault);
            case Error fault -> throw fault;
            case null, default -> new IllegalStateException(failed);
        };
    }

    @PreDestroy
    void end() {
        threads.values().forEach(ThreadPoolExecutor::shutdownNow);
    }
}

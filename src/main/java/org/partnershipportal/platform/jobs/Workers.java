package org.partnershipportal.platform.jobs;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of one kind of job, so that no kind waits for another: platform threads, for what they do reads files and starts
 * programs. Only kinds and ids are logged.
 */
final class Workers {

    /** How long a claim counts that shows no sign of life. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int MOST_DOUBLINGS = 16;

    /** Pauses up to here are kept to. */
    private static final Duration FINE = Duration.ofMinutes(1);

    private final Job job;
    private final JobRows rows;
    private final Clock clock;
    private final Set<Claim> held = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;

    private volatile boolean ending;

    Workers(Job job, JobRows rows, Clock clock) {
        this.job = job;
        this.rows = rows;
        this.clock = clock;
        threads = Executors.newFixedThreadPool(
                job.atOnce(), Thread.ofPlatform().name(job.kind() + "-", 0).factory());
    }

    /** Does all that is due on every thread; complete when nothing is due any more, or something failed. */
    CompletableFuture<Void> all() {
        if (ending) {
            return CompletableFuture.completedFuture(null); // another node does it, or this one after its next start
        }
        return CompletableFuture.allOf(IntStream.range(0, job.atOnce())
                .mapToObj(thread -> CompletableFuture.runAsync(this::round, threads)
                        .whenComplete((nothing, fault) -> {
                            if (fault != null) {
                                LOG.warn("A job of the kind {} ended with a fault", job.kind(), fault);
                            }
                        }))
                .toArray(CompletableFuture[]::new));
    }

    /** Does this one on the caller's thread; does nothing if it is not due, or another has it in hand. */
    void one(UUID id) {
        take(id).ifPresent(this::run);
    }

    private Optional<Claim> take(UUID id) {
        Instant now = clock.instant();
        return rows.take(job.kind(), id, now, now.plus(LEASE));
    }

    private Optional<Claim> next() {
        Instant now = clock.instant();
        return ending ? Optional.empty() : rows.take(job.kind(), now, now.plus(LEASE));
    }

    /** After a failure the round ends, for what is down is down for the others too. */
    private void round() {
        Optional<Claim> claim = next();
        while (claim.isPresent() && run(claim.get())) {
            claim = next();
        }
    }

    /** Whatever happens, it is settled; whether it is done. */
    private boolean run(Claim claim) {
        boolean done = false;
        held.add(claim);
        try {
            job.run(claim.id());
            done = true;
        } catch (IOException notNow) {
            LOG.warn("The {} of {} cannot be done now and waits: {}", job.kind(), claim.id(), notNow.getMessage());
        } finally {
            held.remove(claim);
            if (done) {
                rows.done(claim);
            } else if (ending) {
                rows.release(claim, clock.instant());
            } else {
                rows.failed(claim, again(pause(claim.failures())));
            }
        }
        return done;
    }

    /**
     * When to try again. After a long pause at a whole multiple of it, so that a time which stays for hours says nothing of
     * when the job was added.
     */
    private Instant again(Duration pause) {
        Instant next = clock.instant().plus(pause);
        if (pause.compareTo(FINE) <= 0) {
            return next;
        }
        long step = pause.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(next.getEpochSecond() + step / 2, step) * step);
    }

    private Duration pause(int failures) {
        Duration pause = job.firstPause().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return pause.compareTo(job.longestPause()) > 0 ? job.longestPause() : pause;
    }

    /** Shows that those who hold a claim live. */
    void beat() {
        held.forEach(claim -> rows.renew(claim, clock.instant().plus(LEASE)));
    }

    /** Takes no more; what is under way hears of it by {@link Jobs#isEnding}. */
    void end() {
        ending = true;
        threads.shutdown();
    }

    /** Waits without an interrupt, which the embedded database does not bear. */
    void await(Duration patience) throws InterruptedException {
        if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("A job of the kind {} is still under way; it is started again later", job.kind());
        }
    }
}

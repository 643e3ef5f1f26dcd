package org.partnershipportal.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
class JobsModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    JobRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String kind = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<UUID, AtomicInteger> runs = new ConcurrentHashMap<>();
    private final List<Workers> nodes = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Workers node : nodes) {
            node.end();
            node.await(PATIENCE);
        }
    }

    @Test
    void isAddedWithTheTransactionThatMakesItNecessaryOrNotAtAll() {
        UUID kept = add();
        UUID undone = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            rows.add(kind, undone, clock.instant());
            status.setRollbackOnly();
        });
        node(2, this::count).all().join();
        assertThat(runs).containsOnlyKeys(kept);
        assertThat(waiting()).isZero();
    }

    @Test
    void isDoneOnceThoughSeveralNodesLookAtOnce() {
        for (int i = 0; i < 60; i++) {
            add();
        }
        List<Workers> four =
                Stream.generate(() -> node(2, this::count)).limit(4).toList();
        four.stream().map(Workers::all).toList().forEach(CompletableFuture::join);
        four.getFirst().all().join();
        assertThat(runs).hasSize(60);
        assertThat(runs.values()).allSatisfy(times -> assertThat(times).hasValue(1));
    }

    @Test
    void doesTheOneThatWaitsLongestFirst() {
        Instant now = clock.instant();
        List<UUID> order = new ArrayList<>();
        List<UUID> added = new ArrayList<>();
        for (int i = 5; i > 0; i--) {
            UUID id = UUID.randomUUID();
            Instant due = now.minusSeconds(i);
            transaction.executeWithoutResult(status -> rows.add(kind, id, due));
            added.add(id);
        }
        node(1, order::add).all().join();
        assertThat(order).isEqualTo(added);
    }

    @Test
    void isTriedAgainAfterLongerAndLongerPauses() {
        UUID id = add();
        Workers node = node(1, failing -> {
            count(failing);
            throw new UncheckedIOException(new IOException("not now"));
        });
        Instant at = clock.instant();
        for (int pause : new int[] {10, 20, 40, 60, 60}) {
            Instant failed = at;
            clock.at(failed, () -> node.all().handle((nothing, fault) -> fault).join());
            int before = Objects.requireNonNull(runs.get(id)).get();
            clock.at(
                    failed.plusSeconds(pause - 2L),
                    () -> node.all().handle((nothing, fault) -> fault).join());
            assertThat(runs.get(id)).as("its pause of %d s is not over", pause).hasValue(before);
            at = failed.plusSeconds(pause + 2L);
        }
        assertThat(runs.get(id)).hasValue(5);
    }

    @Test
    void endsARoundAtAFailureForWhatIsDownIsDownForTheOthersToo() {
        for (int i = 0; i < 3; i++) {
            add();
        }
        node(1, id -> {
                    count(id);
                    throw new UncheckedIOException(new IOException("down"));
                })
                .all()
                .handle((nothing, fault) -> fault)
                .join();
        assertThat(runs).hasSize(1);
        assertThat(waiting()).isEqualTo(3);
    }

    @Test
    void isDoneOnceMoreIfItIsAddedWhileItIsUnderWay() {
        UUID id = add();
        node(1, running -> {
                    if (count(running) == 1) {
                        transaction.executeWithoutResult(status -> rows.add(kind, running, clock.instant()));
                    }
                })
                .all()
                .join();
        assertThat(runs.get(id)).hasValue(2);
        assertThat(waiting()).isZero();
    }

    @Test
    void staysWithANodeThatShowsSignsOfLife() throws InterruptedException {
        UUID id = add();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch may = new CountDownLatch(1);
        Workers slow = node(1, running -> {
            count(running);
            begun.countDown();
            await(may);
        });
        var done = slow.all();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        Instant later = clock.instant().plus(Workers.LEASE.dividedBy(2));
        clock.at(later, slow::beat);
        clock.at(
                later.plus(Workers.LEASE).minusSeconds(5),
                () -> node(1, this::count).all().join());
        may.countDown();
        done.join();
        assertThat(runs.get(id)).hasValue(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void isReleasedByANodeThatEndsInOrder() {
        UUID id = add();
        Workers[] ending = new Workers[1];
        ending[0] = node(1, running -> {
            count(running);
            ending[0].end();
            throw new UncheckedIOException(new IOException("the portal ends"));
        });
        ending[0].all().handle((nothing, fault) -> fault).join();
        node(1, this::count).all().join();
        assertThat(runs.get(id)).as("at once, without a pause").hasValue(2);
    }

    @Test
    void isTakenOverFromANodeThatShowsNoSignOfLife() {
        UUID id = add();
        Instant taken = clock.instant();
        assertThat(rows.take(kind, id, taken, taken.plus(Workers.LEASE))).isPresent();
        Workers other = node(1, this::count);
        other.all().join();
        assertThat(runs).as("it may still live").isEmpty();
        clock.at(taken.plus(Workers.LEASE).plusSeconds(1), () -> other.all().join());
        assertThat(runs.get(id)).hasValue(1);
        assertThat(waiting()).isZero();
    }

    private UUID add() {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> rows.add(kind, id, clock.instant()));
        return id;
    }

    private int count(UUID id) {
        return runs.computeIfAbsent(id, first -> new AtomicInteger()).incrementAndGet();
    }

    private long waiting() {
        return jdbc.sql("SELECT COUNT(*) FROM jobs_jobs WHERE kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Workers node(int threads, Consumer<UUID> work) {
        Workers node = new Workers(
                new Job() {
                    @Override
                    public String kind() {
                        return kind;
                    }

                    @Override
                    public int atOnce() {
                        return threads;
                    }

                    @Override
                    public Duration firstPause() {
                        return Duration.ofSeconds(10);
                    }

                    @Override
                    public Duration longestPause() {
                        return Duration.ofMinutes(1);
                    }

                    @Override
                    public void run(UUID id) {
                        work.accept(id);
                    }
                },
                rows,
                clock);
        nodes.add(node);
        return node;
    }
}

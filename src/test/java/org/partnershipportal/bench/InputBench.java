package org.partnershipportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.DeadlinePassed;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.sealed.SealedDoor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.document.UploadLimits;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast inputs are submitted, on the MySQL-protocol server that {@code ./portal bench} starts: in the last minute before
 * a deadline, and without pause beside what the database can commit at all.
 */
@PortalModuleTest
class InputBench {

    /** The door of a sealed input, to what it was at f9de7df (issue 11). */
    private static final double FASTER_BY = 20;

    private static final int ROUNDS = 5;
    private static final int OF_A_ROUND = 500;
    private static final int RUSH = 100;
    private static final int LATE = 20;
    /** Between one who comes late and the next: half of them before the end, half after. */
    private static final Duration APART = Duration.ofMillis(10);

    private static final int ALONE = 30;
    private static final int CLIENTS = 8;
    private static final Duration WHILE = Duration.ofSeconds(10);
    /** The question of the stage's call that takes files. */
    private static final String SLOT = "evidence";

    private final BenchTable table = new BenchTable();

    @Autowired
    Inputs inputs;

    @Autowired
    Answers answers;

    @Autowired
    Receipts receipts;

    @Autowired
    Documents documents;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SealedDoor door;

    @Autowired
    private InputStage stage;

    /** One who has an answered draft. */
    private record Contributor(Actor actor, InputId input) {}

    @Test
    void measuresSubmissions() throws Exception {
        try {
            rush();
            withoutPause();
            upload();
            sealedStart();
        } finally {
            table.write(Path.of(System.getProperty("portal.bench.table", "target/bench.txt")));
        }
        assertThat(table.over()).as("figures above their limits").isEmpty();
    }

    /** A hundred at once with a file each in the last minute, and some who come while it ends. */
    private void rush() throws Exception {
        CallDetails call = stage.openCall();
        Instant end = deadline(call).end();
        List<Contributor> all = contributors(call, RUSH + LATE);
        List<Duration> alone = new ArrayList<>();
        for (Contributor one : contributors(call, ALONE)) {
            alone.add(taken(() -> sendWithFile(one)));
        }
        List<Duration> rushed = new ArrayList<>();
        clock.at(
                end.minusSeconds(50),
                () -> rushed.addAll(atOnce(all.subList(0, RUSH).stream()
                        .map(one -> (Callable<Duration>) () -> taken(() -> sendWithFile(one)))
                        .toList())));
        List<Object> late = new ArrayList<>();
        clock.at(
                end.minus(APART.multipliedBy(LATE)),
                () -> late.addAll(atOnce(IntStream.range(0, LATE)
                        .mapToObj(n -> (Callable<Object>) () -> {
                            await(end.minus(APART.multipliedBy(LATE / 2 - n)));
                            return submitOrRefusal(all.get(RUSH + n));
                        })
                        .toList())));
        List<ReceiptDetails> stored = all.stream()
                .flatMap(one -> receipts.of(one.actor(), one.input().value()).stream())
                .toList();
        Set<UUID> with = new HashSet<>();
        long doubled = stored.stream().filter(one -> !with.add(one.input())).count();
        long lost = all.subList(0, RUSH).stream()
                .filter(one -> !with.contains(one.input().value()))
                .count();
        long inTime = late.stream().filter(ReceiptDetails.class::isInstance).count();
        assertThat(late).allMatch(one -> one instanceof ReceiptDetails || one instanceof DeadlinePassed);
        assertThat(stored).hasSize(Math.toIntExact(RUSH - lost + doubled + inTime));
        table.row("100 submissions in the last minute, lost", (double) lost, "", 0);
        table.row("100 submissions in the last minute, doubled", (double) doubled, "", 0);
        table.row(
                "Accepted late",
                (double) stored.stream()
                        .filter(one -> !one.received().isBefore(end))
                        .count(),
                "",
                0);
        table.row("Refused of 20 while the deadline passed, 10 after it", (double) (LATE - inTime), "");
        table.row("One submission with a file, alone, p50", at(alone, 50), "ms");
        table.row("The same with 100 at once, p95", at(rushed, 95), "ms");
        table.row("The same, to one alone (100 is one after the other)", at(rushed, 95) / at(alone, 50), "×", RUSH);
    }

    /** Until the portal's clock shows this moment. */
    private void await(Instant moment) {
        while (clock.instant().isBefore(moment)) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    private void withoutPause() throws Exception {
        CallDetails call = stage.openCall();
        List<Contributor> all = contributors(call, CLIENTS);
        jdbc.sql("CREATE TABLE bench_commits (id BIGINT AUTO_INCREMENT PRIMARY KEY, said VARCHAR(100) NOT NULL)")
                .update();
        double submissions = 0;
        double commits = 0;
        for (int round = 0; round < 4; round++) { // all but the last warm up
            commits = perSecond(client -> () -> jdbc.sql("INSERT INTO bench_commits (said) VALUES ('" + client + "')")
                    .update());
            submissions = perSecond(client -> submitting(all.get(client)));
        }
        table.row("Commits of one row, 8 clients", commits, "/s");
        table.row("Submissions, 8 clients", submissions, "/s");
        table.row("Submissions as a share of commits", submissions / commits * 100, "%");
    }

    private void upload() throws IOException {
        CallDetails call = stage.openCall();
        Contributor one = contributors(call, 1).getFirst();
        int size = Math.toIntExact(UploadLimits.STANDARD.bytes());
        String line = "A line of a long text.\n";
        byte[] big = Arrays.copyOf(line.repeat(size / line.length() + 1).getBytes(StandardCharsets.US_ASCII), size);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        attach(one, "warm-up.txt", Arrays.copyOf(big, 100_000));
        long before = threads.getCurrentThreadAllocatedBytes();
        attach(one, "big.txt", big);
        double megabytes = (threads.getCurrentThreadAllocatedBytes() - before) / (1024.0 * 1024);
        // The ciphers of 320 pieces take up to 0.6 of it (decision 47).
        table.row("Memory allocated by taking in 20 MB", megabytes, "MB", 3);
    }

    /**
     * The door that a sealed input gets when it is started: a code drawn, its key derived and stored. Both ways are measured
     * here, with the derivation of f9de7df and with today's (decision 57).
     */
    private void sealedStart() {
        CallDetails call = stage.openCall();
        double sealing = 0;
        double starting = 0;
        for (int round = 0; round < ROUNDS; round++) { // all but the last warm up
            sealing = processorTime(() -> door.seal(Actor.system(), UUID.randomUUID()));
            starting = processorTime(() -> stage.sealed(call));
        }
        double slowly = SlowDerivation.milliseconds();
        table.row("A sealed input's door, processor time", sealing, "ms");
        table.least(
                "The same with the slow derivation of before, to now", (sealing + slowly) / sealing, "×", FASTER_BY);
        table.row("A sealed input started, without its page, processor time", starting, "ms");
        table.row("The same with the slow derivation of before, to now", (starting + slowly) / starting, "×");
    }

    /** Of this thread for one, in milliseconds. */
    private static double processorTime(Runnable act) {
        java.lang.management.ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < OF_A_ROUND; i++) {
            act.run();
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / OF_A_ROUND;
    }

    private interface Client {
        Runnable of(int number);
    }

    private static double perSecond(Client client) throws Exception {
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + WHILE.toNanos();
        atOnce(IntStream.range(0, CLIENTS)
                .mapToObj(number -> {
                    Runnable act = client.of(number);
                    return (Callable<Boolean>) () -> {
                        while (System.nanoTime() < end) {
                            act.run();
                            done.incrementAndGet();
                        }
                        return true;
                    };
                })
                .toList());
        return done.get() / (WHILE.toMillis() / 1000.0);
    }

    private List<Contributor> contributors(CallDetails call, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    Actor actor = stage.contributor();
                    return new Contributor(actor, stage.answered(actor, call));
                })
                .toList();
    }

    private void sendWithFile(Contributor one) {
        attach(one, "file.txt", ("What " + one.input() + " sends").getBytes(StandardCharsets.UTF_8));
        submit(one);
    }

    private void attach(Contributor one, String name, byte[] content) {
        try {
            documents.upload(one.actor(), new Upload(one.input().ref(), SLOT, name), new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReceiptDetails submit(Contributor one) {
        return submit(one, checked(one));
    }

    /** Submits what stands there again and again; reading it for the check is no part of submitting. */
    private Runnable submitting(Contributor one) {
        String checked = checked(one);
        return () -> submit(one, checked);
    }

    private ReceiptDetails submit(Contributor one, String checked) {
        return inputs.submit(one.actor(), new SubmitInput(one.input(), UUID.randomUUID(), null, checked));
    }

    private String checked(Contributor one) {
        return answers.draft(one.actor(), one.input()).fingerprint();
    }

    private Object submitOrRefusal(Contributor one) {
        try {
            return submit(one);
        } catch (DeadlinePassed refused) {
            return refused;
        }
    }

    private static Deadline deadline(CallDetails call) {
        return java.util.Objects.requireNonNull(call.deadline());
    }

    private static Duration taken(Runnable act) {
        long begin = System.nanoTime();
        act.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static double at(List<Duration> times, int share) {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * share / 100))
                        .toNanos()
                / 1e6;
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) {
        CountDownLatch start = new CountDownLatch(1);
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

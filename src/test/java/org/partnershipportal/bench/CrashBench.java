package org.partnershipportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The long kill run of {@code ./portal bench --crash}: contributors submit through the plain form without pause and retry the
 * same form when no answer comes, while the portal is killed again and again ({@code ./portal} starts it anew). Afterwards
 * each receipt that was shown is there, and each text was received once.
 */
class CrashBench {

    private static final Logger LOG = LoggerFactory.getLogger(CrashBench.class);
    private static final String PORTAL = System.getProperty("portal.url", "");
    private static final int ENOUGH = Integer.getInteger("bench.crash.acknowledged", 10_000);
    private static final int BETWEEN_KILLS = Integer.getInteger("bench.crash.between", 1_000);
    private static final int CONTRIBUTORS = 8;
    /** Receipts an input gets, before its contributor begins another. */
    private static final int OF_ONE = 20;

    private static final String CALL = "older-persons";
    private static final String QUESTION = "law";
    private static final Pattern SENT = Pattern.compile("Text (\\S+) of this run");
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final BenchTable table = new BenchTable();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger retried = new AtomicInteger();

    /** An input, and the receipt that each of its texts got. */
    private record Answered(SealedContributor contributor, Map<String, String> numbers) {}

    @Test
    void losesAndDoublesNothing() throws Exception {
        long begin = System.nanoTime();
        List<Answered> all = new ArrayList<>();
        int kills = 0;
        try (var threads = Executors.newFixedThreadPool(CONTRIBUTORS)) {
            List<Future<List<Answered>>> running = new ArrayList<>();
            for (int i = 0; i < CONTRIBUTORS; i++) {
                int number = i;
                Callable<List<Answered>> work = () -> submitWithoutPause(number);
                running.add(threads.submit(work));
            }
            while (acknowledged.get() < ENOUGH) {
                int next = acknowledged.get() + BETWEEN_KILLS;
                while (acknowledged.get() < Math.min(next, ENOUGH)) {
                    Thread.sleep(20);
                    for (Future<List<Answered>> one : running) {
                        if (one.isDone()) {
                            one.get(); // tells why it gave up
                        }
                    }
                }
                if (acknowledged.get() < ENOUGH) {
                    kill();
                    kills++;
                    LOG.info("{} acknowledged, killed {} times, {} retried", acknowledged, kills, retried);
                }
            }
            for (Future<List<Answered>> one : running) {
                all.addAll(one.get());
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        tell(all, kills, seconds);
    }

    private static void kill() throws IOException {
        String pid = Files.readString(Path.of(System.getProperty("portal.pid.file", "")))
                .strip();
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    }

    private List<Answered> submitWithoutPause(int number) throws Exception {
        List<Answered> all = new ArrayList<>();
        while (acknowledged.get() < ENOUGH) {
            SealedContributor contributor = new SealedContributor(PORTAL, CALL, QUESTION);
            Answered answered = new Answered(contributor, new HashMap<>());
            insist(contributor::begin, () -> {});
            all.add(answered);
            for (int n = 0; n < OF_ONE && acknowledged.get() < ENOUGH; n++) {
                String name = number + "-" + all.size() + "-" + n;
                Map<String, String> form = new HashMap<>();
                insist(
                        () -> {
                            contributor.write("Text " + name + " of this run");
                            form.putAll(contributor.check());
                        },
                        contributor::comeBack);
                answered.numbers().put(name, submitted(contributor, form));
                acknowledged.incrementAndGet();
            }
        }
        return all;
    }

    /** Sends the form until its receipt is shown: always the same form, so that its key tells what it is. */
    private String submitted(SealedContributor contributor, Map<String, String> form) throws Exception {
        String[] number = new String[1];
        boolean[] again = {false};
        insist(
                () -> {
                    if (again[0]) {
                        retried.incrementAndGet();
                    }
                    boolean retry = again[0];
                    again[0] = true;
                    number[0] = retry ? contributor.submitAgain(form) : contributor.submit(form);
                },
                contributor::comeBack);
        return number[0];
    }

    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    /** Does it until it works, as whoever meets a server that does not answer; five minutes at the most. */
    private static void insist(Act act, Act before) throws IOException, InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        boolean first = true;
        while (true) {
            try {
                if (!first) {
                    before.run();
                }
                act.run();
                return;
            } catch (IOException down) {
                if (System.nanoTime() > until) {
                    throw down;
                }
                first = false;
                Thread.sleep(PAUSE);
            }
        }
    }

    /** What became of an input's texts; figures of several are added up. */
    private record Found(int stored, int lost, int doubled) {

        Found with(Found other) {
            return new Found(stored + other.stored, lost + other.lost, doubled + other.doubled);
        }
    }

    private void tell(List<Answered> all, int kills, double seconds) throws Exception {
        Found found = new Found(0, 0, 0);
        try (var threads = Executors.newFixedThreadPool(CONTRIBUTORS)) {
            List<Callable<Found>> checks = all.stream()
                    .filter(one -> !one.numbers().isEmpty())
                    .map(one -> (Callable<Found>) () -> found(one))
                    .toList();
            for (Future<Found> one : threads.invokeAll(checks)) {
                found = found.with(one.get());
            }
        }
        table.row("Submissions acknowledged", acknowledged.get(), "");
        table.row("Receipts stored", found.stored(), "");
        table.row("Killed (SIGKILL)", kills, "times");
        table.row("Forms sent again after a kill", retried.get(), "");
        table.row("Seconds", seconds, "s");
        table.row("Lost", found.lost(), "", 0);
        table.row("Doubled", found.doubled(), "", 0);
        table.write(Path.of(System.getProperty("portal.bench.table", "target/bench.txt")));
        assertThat(kills).as("kills").isGreaterThan(0);
        assertThat(retried.get()).as("retries").isGreaterThan(0);
        assertThat(table.over()).as("figures beyond their limits").isEmpty();
    }

    /** Opens the input by its code, and each of its archives. */
    private static Found found(Answered one) throws IOException, InterruptedException {
        Map<String, Integer> received = new HashMap<>();
        List<String> numbers = new ArrayList<>();
        insist(
                () -> {
                    one.contributor().comeBack();
                    numbers.clear();
                    received.clear();
                    numbers.addAll(one.contributor().numbers());
                    for (byte[] archive : one.contributor().archives()) {
                        received.merge(text(archive), 1, Integer::sum);
                    }
                },
                () -> {});
        assertThat(received.values().stream().mapToInt(Integer::intValue).sum())
                .as("each receipt has its text")
                .isEqualTo(numbers.size());
        long lost = one.numbers().entrySet().stream()
                .filter(sent -> !numbers.contains(sent.getValue()) || !received.containsKey(sent.getKey()))
                .count();
        int doubled = received.values().stream().mapToInt(times -> times - 1).sum();
        return new Found(numbers.size(), Math.toIntExact(lost), doubled);
    }

    private static String text(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("input.json")) {
                    Matcher sent = SENT.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    if (sent.find()) {
                        return sent.group(1);
                    }
                }
            }
        }
        throw new IllegalStateException("An archive without the text that was sent");
    }
}

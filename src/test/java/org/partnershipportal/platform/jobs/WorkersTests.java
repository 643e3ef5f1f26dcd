package org.partnershipportal.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

@DisplayName("What becomes of a job that is taken")
class WorkersTests {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant LATER = NOW.plus(Workers.LEASE);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private final Rows rows = new Rows();
    private final Work work = new Work();
    private final Workers workers = new Workers(work, rows, Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void end() {
        workers.end();
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 20", "2, 40", "3, 60", "16, 60", "17, 60", "64, 60", "2147483647, 60"})
    void waitsTwiceAsLongAfterEachFailureButNoLongerThanItMay(int failures, long seconds) {
        rows.add(ONE, failures);
        work.fails = true;
        workers.one(ONE);
        assertThat(rows.said).containsExactly("taken until " + LATER, "failed, due at " + NOW.plusSeconds(seconds));
    }

    @Test
    void waitsAsLongAsItMayAndNotASecondMore() {
        work.longest = Duration.ofSeconds(40);
        work.fails = true;
        rows.add(ONE, 2);
        workers.one(ONE);
        assertThat(rows.said).last().isEqualTo("failed, due at " + NOW.plusSeconds(40));
    }

    @ParameterizedTest
    @DisplayName("R14.8 after a long pause it is due at a round time, which says nothing of when it was added")
    @CsvSource({
        "12:00:00, 12:16:00",
        "12:03:21, 12:16:00",
        "12:07:59, 12:16:00",
        "12:08:00, 12:32:00",
        "12:15:59, 12:32:00"
    })
    void triesAgainAtARoundTimeAfterALongPause(String now, String due) {
        work.longest = Duration.ofMinutes(16);
        work.fails = true;
        rows.add(ONE, 30);
        Clock clock = Clock.fixed(Instant.parse("2026-11-27T" + now + "Z"), ZoneOffset.UTC);
        Workers then = new Workers(work, rows, clock);
        then.one(ONE);
        then.end();
        assertThat(rows.said).last().isEqualTo("failed, due at 2026-11-27T" + due + "Z");
    }

    @Test
    void triesAgainWhatEndedWithAFaultThatNobodyForesaw() {
        rows.add(ONE, 0);
        work.during = () -> {
            throw new IllegalStateException("unforeseen");
        };
        assertThatIllegalStateException().isThrownBy(() -> workers.one(ONE));
        assertThat(rows.said).last().isEqualTo("failed, due at " + NOW.plusSeconds(10));
    }

    @Test
    void doesNothingThatIsNotDueOrThatAnotherHas() {
        workers.one(ONE);
        assertThat(work.done).isEmpty();
        assertThat(rows.said).isEmpty();
    }

    @Test
    void doesAllThatIsDue() {
        rows.add(ONE, 0);
        rows.add(TWO, 0);
        workers.all().join();
        assertThat(work.done).containsExactly(ONE, TWO);
        assertThat(rows.said).containsExactly("taken until " + LATER, "done", "taken until " + LATER, "done");
    }

    @Test
    void leavesTheOthersWaitingAfterAFailure() {
        rows.add(ONE, 0);
        rows.add(TWO, 0);
        work.fails = true;
        workers.all().join();
        assertThat(rows.due).extracting(Claim::id).containsExactly(TWO);
    }

    @Test
    void showsThatItLivesWhileItWorksAndNotAfterwards() {
        rows.add(ONE, 0);
        work.during = workers::beat;
        workers.one(ONE);
        workers.beat();
        assertThat(rows.said).containsExactly("taken until " + LATER, "renewed until " + LATER, "done");
    }

    @Test
    void givesBackAtOnceWhatItCannotEndBeforeItsNodeEnds() {
        rows.add(ONE, 5);
        work.during = workers::end;
        work.fails = true;
        workers.one(ONE);
        assertThat(rows.said).last().isEqualTo("released, due at " + NOW);
    }

    @Test
    void keepsWhatItEndedWhileItsNodeEnds() {
        rows.add(ONE, 0);
        work.during = workers::end;
        workers.one(ONE);
        assertThat(rows.said).last().isEqualTo("done");
    }

    @Test
    void takesNoMoreWhenItsNodeEnds() {
        rows.add(ONE, 0);
        rows.add(TWO, 0);
        work.during = workers::end;
        workers.all().join();
        assertThat(work.done).containsExactly(ONE);
        CompletableFuture<Void> afterwards = workers.all();
        assertThat(afterwards).isCompleted();
        assertThat(rows.due).extracting(Claim::id).containsExactly(TWO);
    }

    /** Fails, or does something meanwhile, as it is told. */
    private static final class Work implements Job {

        private final List<UUID> done = new ArrayList<>();
        private boolean fails;
        private Duration longest = Duration.ofSeconds(60);
        private Runnable during = () -> {};

        @Override
        public String kind() {
            return "work";
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public Duration firstPause() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration longestPause() {
            return longest;
        }

        @Override
        public void run(UUID id) throws IOException {
            during.run();
            if (fails) {
                throw new IOException("not now");
            }
            done.add(id);
        }
    }

    /** Rows that are all due, and what is said of them. */
    private static final class Rows extends JobRows {

        private final Deque<Claim> due = new ArrayDeque<>();
        private final List<String> said = Collections.synchronizedList(new ArrayList<>());

        Rows() {
            super(JdbcClient.create(new SimpleDriverDataSource()));
        }

        void add(UUID id, int failures) {
            due.add(new Claim("work", id, new UUID(1, id.getLeastSignificantBits()), failures));
        }

        @Override
        public Optional<Claim> take(String kind, Instant now, Instant until) {
            Optional<Claim> taken = Optional.ofNullable(due.poll());
            taken.ifPresent(claim -> said.add("taken until " + until));
            return taken;
        }

        @Override
        public Optional<Claim> take(String kind, UUID id, Instant now, Instant until) {
            return take(kind, now, until);
        }

        @Override
        public void renew(Claim claim, Instant until) {
            said.add("renewed until " + until);
        }

        @Override
        public void failed(Claim claim, Instant at) {
            said.add("failed, due at " + at);
        }

        @Override
        public void release(Claim claim, Instant now) {
            said.add("released, due at " + now);
        }

        @Override
        public void done(Claim claim) {
            said.add("done");
        }
    }
}

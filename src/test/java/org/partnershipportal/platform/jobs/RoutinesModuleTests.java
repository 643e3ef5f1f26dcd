package org.partnershipportal.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that comes back by the clock. */
@PortalModuleTest
@ExtendWith(OutputCaptureExtension.class)
class RoutinesModuleTests {

    private static final int MANY = 1_203;

    @Autowired
    Jobs jobs;

    @Autowired
    JobRows queue;

    @Autowired
    RoutineRows rows;

    @Autowired
    Routines ofThePortal;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MovableClock clock;

    private final Kept kept = new Kept();

    @Test
    void doesManyInPartsAndEachOnce() throws IOException {
        kept.hold(MANY);
        node(kept).runNow(kept.kind());
        assertThat(kept.left).isEmpty();
        assertThat(kept.runs).hasSize(13).allSatisfy(part -> assertThat(part).hasSizeBetween(1, 100));
        RoutineRow row = report();
        assertThat(row.done()).isEqualTo(MANY);
        assertThat(row.failed()).isZero();
        assertThat(row.endedAt()).isNotNull();
        assertThat(row.nextAt()).isEqualTo(kept.next(Objects.requireNonNull(row.endedAt())));
    }

    @Test
    void goesOnAfterItsNodeWasKilledHalfWay() throws IOException {
        kept.hold(MANY);
        kept.killedAfter = 5;
        assertThatExceptionOfType(Killed.class).isThrownBy(() -> node(kept).runNow(kept.kind()));
        assertThat(kept.left).hasSize(MANY - 500);
        assertThat(report().endedAt()).as("not over").isNull();
        assertThat(report().done()).isEqualTo(500);

        kept.killedAfter = Integer.MAX_VALUE;
        node(kept).runNow(kept.kind());
        assertThat(kept.left).isEmpty();
        assertThat(report().done()).as("of both").isEqualTo(MANY);
        assertThat(kept.runs.stream().mapToInt(List::size).sum())
                .as("none twice")
                .isEqualTo(MANY);
    }

    @Test
    void doesTheOthersThoughOneCannotBeDealtWithAndTriesThatAgainWithinTheHour() throws IOException {
        kept.together = 1;
        kept.hold(20);
        kept.broken = kept.left.navigableKeySet().stream().skip(7).findFirst().orElseThrow();
        node(kept).runNow(kept.kind());
        assertThat(kept.left).containsOnlyKeys(kept.broken);
        RoutineRow row = report();
        assertThat(row.done()).isEqualTo(19);
        assertThat(row.failed()).isEqualTo(1);
        assertThat(row.nextAt()).isEqualTo(Objects.requireNonNull(row.endedAt()).plus(Duration.ofHours(1)));

        kept.broken = null;
        node(kept).runNow(kept.kind());
        assertThat(kept.left).isEmpty();
        assertThat(report().done()).as("a run of its own").isEqualTo(1);
        assertThat(report().failed()).isZero();
    }

    @Test
    void logsOfAFaultOnlyItsTypeForItsWordsCanNameRecords(CapturedOutput log) throws IOException {
        kept.together = 1;
        kept.hold(3);
        kept.broken = kept.left.firstKey();
        node(kept).runNow(kept.kind());
        assertThat(log.getAll())
                .contains("1 of " + kept.kind() + " could not be dealt with: java.lang.IllegalStateException")
                .doesNotContain(String.valueOf(kept.broken));
    }

    @Test
    void makesUpForARunThatWasMissed() {
        Instant longAgo = clock.instant().minus(Duration.ofDays(3));
        Routines node = node(kept);
        clock.at(longAgo, node::plan);
        Instant planned = Objects.requireNonNull(report().nextAt());
        node.plan();
        assertThat(report().nextAt()).as("a start plans nothing anew").isEqualTo(planned);
        assertThat(planned).isBefore(clock.instant());
    }

    @Test
    void bringsForwardAtAStartWhatIsDueThenAndLeavesWhatSomebodyHasInHand() {
        Routines node = node(kept);
        node.plan();
        assertThat(report().nextAt()).as("others at their time").isAfter(clock.instant());
        kept.dueAtStart = true;
        Instant later = clock.instant().plus(Duration.ofHours(6)); // due for no thread while this test runs
        clock.at(later, node::plan);
        assertThat(report().nextAt()).isBetween(later.minusSeconds(1), later.plusSeconds(600));
        Instant taken = later.plus(Duration.ofHours(2));
        assertThat(queue.take(Routines.KIND, Routines.idOf(kept.kind()), taken, taken))
                .isPresent();
        Instant inHand = Objects.requireNonNull(report().nextAt());
        clock.at(later, node::plan);
        assertThat(report().nextAt()).as("in hand").isEqualTo(inHand);
    }

    @Test
    void hasARoutineForAllThatIsKeptForATime() {
        Set<String> kinds = ofThePortal.report().stream().map(RoutineRow::kind).collect(Collectors.toSet());
        assertThat(kinds)
                .contains(
                        "input-drafts",
                        "input-empty",
                        "input-withdrawn",
                        "input-unpublished",
                        "input-origins",
                        "notices",
                        "letters",
                        "invitations",
                        "join-requests",
                        "export-files");
        assertThat(ofThePortal.report())
                .allSatisfy(row ->
                        assertThat(row.nextAt()).as("planned from the start on").isNotNull());
    }

    private RoutineRow report() {
        return node(kept).report().getFirst();
    }

    @Test
    void countsOnceAtTheEndOfARunWhatTheNextOneWillFind() throws IOException {
        kept.hold(Routines.MOST_COUNTED + 1);
        AtomicInteger searches = new AtomicInteger();
        Retention many = retention(searches);
        assertThat(node(many).report().getFirst().due())
                .as("before its first run")
                .isNull();
        node(many).runNow("test-many");
        assertThat(node(many).report().getFirst().due()).isEqualTo(Routines.MOST_COUNTED);
        searches.set(0);
        node(many).report();
        assertThat(searches).as("whoever asks how it went searches nothing").hasValue(0);
        kept.left.clear();
        node(many).runNow("test-many");
        assertThat(node(many).report().getFirst().due()).isZero();
        node(kept).runNow(kept.kind());
        assertThat(report().due()).as("no retention").isNull();
    }

    @Test
    void hasEndedThoughWhatComesNextCannotBeCounted() throws IOException {
        AtomicInteger searches = new AtomicInteger();
        Retention slow = new Retention(
                "test-many",
                null,
                LocalTime.NOON,
                (before, after, max) -> {
                    if (searches.getAndIncrement() > 0) {
                        throw new QueryTimeoutException("too many rows");
                    }
                    return List.of();
                },
                (id, at) -> false);
        node(slow).runNow("test-many");
        RoutineRow row = node(slow).report().getFirst();
        assertThat(searches).as("it was counted").hasValue(2);
        assertThat(row.endedAt()).isNotNull();
        assertThat(row.nextAt()).isNotNull();
        assertThat(row.due()).isNull();
    }

    @Test
    void tellsNobodyHowManyWhereASealedInputCanBeAmongThemR14_8() throws IOException {
        kept.hold(3);
        Retention sealedToo = retention(new AtomicInteger()).alsoOfSealed();
        node(sealedToo).runNow("test-many");
        assertThat(node(sealedToo).report()).singleElement().satisfies(RoutinesModuleTests::tellsNoNumber);
        Set<String> silent = ofThePortal.report().stream()
                .filter(row -> row.done() == null)
                .map(RoutineRow::kind)
                .collect(Collectors.toSet());
        assertThat(silent)
                .containsExactlyInAnyOrder(
                        "input-drafts",
                        "input-empty",
                        "input-withdrawn",
                        "input-unpublished",
                        "stored-files",
                        "links-of-report");
        assertThat(ofThePortal.report())
                .filteredOn(row -> silent.contains(row.kind()))
                .allSatisfy(RoutinesModuleTests::tellsNoNumber);
    }

    @Test
    void tellsNobodyHowManyFilesWaitForTheirCheckNorSinceWhenR14_8() {
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            Instant due = clock.instant().plus(Duration.ofDays(1));
            queue.add("document-check", UUID.randomUUID(), due);
            queue.add("export", UUID.randomUUID(), due);
            assertThat(ofThePortal.queues())
                    .filteredOn(row -> row.kind().equals("document-check"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.waiting()).isNull();
                        assertThat(row.failing()).isNull();
                        assertThat(row.nextAt()).isNull();
                    });
            assertThat(ofThePortal.queues())
                    .filteredOn(row -> row.waiting() == null)
                    .extracting(QueueRow::kind)
                    .as("every other kind tells its number")
                    .containsExactlyInAnyOrder("document-check", "links-of-report");
        });
    }

    private static void tellsNoNumber(RoutineRow row) {
        assertThat(row.done()).as(row.kind()).isNull();
        assertThat(row.failed()).as(row.kind()).isNull();
        assertThat(row.due()).as(row.kind()).isNull();
    }

    /** One that finds what is held and deletes nothing. */
    private Retention retention(AtomicInteger searches) {
        return new Retention(
                "test-many",
                null,
                LocalTime.NOON,
                (before, after, max) -> {
                    searches.incrementAndGet();
                    return kept.due(before, after, max);
                },
                (id, at) -> false);
    }

    private Routines node(Routine routine) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("routine", routine);
        return new Routines(beans.getBeanProvider(Routine.class), jobs, queue, rows, transactions, clock);
    }

    /** What a killed process leaves behind is what it had committed. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final class Kept implements Routine {
        final TreeMap<UUID, Boolean> left = new TreeMap<>();
        final List<List<UUID>> runs = new ArrayList<>();
        private final String kind = "test-" + UUID.randomUUID().toString().substring(0, 8);
        int killedAfter = Integer.MAX_VALUE;
        int together = 100;
        boolean dueAtStart;

        @Nullable
        UUID broken;

        void hold(int many) {
            for (int i = 1; i <= many; i++) {
                left.put(new UUID(i, i), true);
            }
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Instant next(Instant after) {
            return after.plus(Duration.ofDays(1));
        }

        @Override
        public boolean isDueAtStart() {
            return dueAtStart;
        }

        @Override
        public KeptFor kept() {
            return KeptFor.days(1);
        }

        @Override
        public int together() {
            return together;
        }

        @Override
        public List<UUID> due(Instant now, UUID after, int max) {
            return List.copyOf(left.tailMap(after, false).keySet()).stream()
                    .limit(max)
                    .toList();
        }

        @Override
        public int run(List<UUID> these, Instant now) {
            if (runs.size() >= killedAfter) {
                throw new Killed();
            }
            if (broken != null && these.contains(broken)) {
                throw new IllegalStateException("broken " + broken);
            }
            runs.add(List.copyOf(these));
            these.forEach(left::remove);
            return these.size();
        }
    }
}

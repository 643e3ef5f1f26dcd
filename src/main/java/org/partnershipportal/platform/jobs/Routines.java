package org.partnershipportal.platform.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.KeptFor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs each {@link Routine} when its time has come (decision 50): one job each, which one node at a time has and whose row says
 * when the next run is. A run that was missed while the portal was down is made up for. A record that cannot be dealt with
 * does not keep the others; it is tried again within the hour.
 */
@Component
public class Routines implements Job {

    static final String KIND = "routine";

    /** How many are looked for at a time. */
    static final int PART = 500;

    /** How far is counted what is due. */
    public static final int MOST_COUNTED = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Routines.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);

    private final ObjectProvider<Routine> routines;
    private final Jobs jobs;
    private final JobRows queue;
    private final RoutineRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Routines(
            ObjectProvider<Routine> routines,
            Jobs jobs,
            JobRows queue,
            RoutineRows rows,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.routines = routines;
        this.jobs = jobs;
        this.queue = queue;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration longestPause() {
        return AFTER_A_FAILURE;
    }

    /** Does one now, on the caller's thread, and plans its next run. */
    public void runNow(String kind) throws IOException {
        run(idOf(kind));
    }

    @Override
    public void run(UUID id) throws IOException {
        Optional<Routine> known =
                routines.stream().filter(one -> idOf(one.kind()).equals(id)).findFirst();
        if (known.isPresent()) {
            run(known.get());
        }
    }

    /** Each routine has its job from the first start on. */
    @EventListener(ApplicationReadyEvent.class)
    void plan() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> routines.stream().forEach(routine -> {
            queue.plan(KIND, idOf(routine.kind()), routine.next(now));
            if (routine.isDueAtStart()) {
                queue.hasten(KIND, idOf(routine.kind()), now);
            }
        }));
    }

    /**
     * How long what a routine deletes is kept.
     *
     * @throws java.util.NoSuchElementException if no routine has that name, or each of its records says so itself
     */
    public KeptFor kept(String kind) {
        return routines.stream()
                .filter(routine -> routine.kind().equals(kind))
                .findFirst()
                .map(Routine::kept)
                .orElseThrow();
    }

    /** Every routine with its last run, in the order of their names. */
    public List<RoutineRow> report() {
        Map<String, RoutineRows.LastRun> last =
                rows.lastRuns().stream().collect(Collectors.toMap(RoutineRows.LastRun::kind, Function.identity()));
        Map<UUID, RoutineRows.Waiting> next =
                rows.waiting(KIND).stream().collect(Collectors.toMap(RoutineRows.Waiting::id, Function.identity()));
        return routines.stream()
                .map(routine -> row(
                        routine,
                        Optional.ofNullable(last.get(routine.kind())),
                        Optional.ofNullable(next.get(idOf(routine.kind())))))
                .sorted(Comparator.comparing(RoutineRow::kind))
                .toList();
    }

    /** What waits of each other kind of work. */
    public List<QueueRow> queues() {
        Map<String, RoutineRows.Queue> waiting =
                rows.queues(KIND).stream().collect(Collectors.toMap(RoutineRows.Queue::kind, Function.identity()));
        return jobs.kinds().stream()
                .filter(job -> !job.kind().equals(KIND))
                .sorted(Comparator.comparing(Job::kind))
                .map(job -> row(job, waiting.getOrDefault(job.kind(), new RoutineRows.Queue(job.kind(), 0, 0, null))))
                .toList();
    }

    private static QueueRow row(Job job, RoutineRows.Queue queue) {
        return job.reachesSealed()
                ? new QueueRow(queue.kind(), null, null, queue.failing() > 0, null)
                : new QueueRow(queue.kind(), queue.waiting(), queue.failing(), queue.failing() > 0, queue.nextAt());
    }

    private static RoutineRow row(
            Routine routine, Optional<RoutineRows.LastRun> last, Optional<RoutineRows.Waiting> next) {
        int failed = last.map(RoutineRows.LastRun::failedCount).orElse(0);
        boolean untold = routine.reachesSealed();
        return new RoutineRow(
                routine.kind(),
                routine.kept(),
                last.map(RoutineRows.LastRun::beganAt).orElse(null),
                last.map(RoutineRows.LastRun::endedAt).orElse(null),
                untold ? null : last.map(RoutineRows.LastRun::doneCount).orElse(0),
                untold ? null : failed,
                failed > 0,
                next.map(RoutineRows.Waiting::taken).orElse(false),
                next.map(RoutineRows.Waiting::dueAt).orElse(null),
                untold ? null : last.map(RoutineRows.LastRun::dueCount).orElse(null));
    }

    /**
     * How many records a retention will find at its next run; {@code null} for every other routine: what it finds takes more than
     * a query, or can be of sealed inputs. It is counted once at the end of each run, for the search goes through whole tables;
     * a run that did its work has ended though it cannot be counted.
     */
    private static @Nullable Integer countDue(Routine routine, Instant nextRun) {
        if (!(routine instanceof Retention) || routine.reachesSealed()) {
            return null;
        }
        try {
            return routine.due(nextRun, FIRST, MOST_COUNTED).size();
        } catch (DataAccessException notNow) {
            LOG.warn(
                    "What {} finds at its next run could not be counted: {}",
                    routine.kind(),
                    notNow.getClass().getName());
            return null;
        }
    }

    private void run(Routine routine) throws IOException {
        Instant now = clock.instant();
        rows.began(routine.kind(), now);
        boolean failed = false;
        UUID after = FIRST;
        List<UUID> part = routine.due(now, after, PART);
        while (!part.isEmpty()) {
            for (int from = 0; from < part.size(); from += routine.together()) {
                if (jobs.isEnding()) {
                    throw new IOException("The portal ends; the run goes on after the next start");
                }
                failed |= !done(routine, part.subList(from, Math.min(part.size(), from + routine.together())), now);
            }
            after = part.getLast();
            part = routine.due(now, after, PART);
        }
        end(routine, failed);
    }

    /** Only the kind, how many and the type of the fault are logged: what a fault says can hold ids of records. */
    private boolean done(Routine routine, List<UUID> these, Instant now) {
        CompletableFuture<Void> run = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> rows.done(routine.kind(), routine.run(these, now))),
                Runnable::run);
        if (run.isCompletedExceptionally()) {
            failed(routine, these.size(), run.exceptionNow());
        }
        return !run.isCompletedExceptionally();
    }

    private void failed(Routine routine, int howMany, Throwable fault) {
        if (fault instanceof Error notOfTheRecord) {
            throw notOfTheRecord;
        }
        LOG.warn(
                "{} of {} could not be dealt with: {}",
                howMany,
                routine.kind(),
                fault.getClass().getName());
        rows.failed(routine.kind(), howMany);
    }

    private void end(Routine routine, boolean failed) {
        Instant now = clock.instant();
        Instant planned = routine.next(now);
        Instant soon = now.plus(AFTER_A_FAILURE);
        Instant next = failed && soon.isBefore(planned) ? soon : planned;
        Integer due = countDue(routine, next);
        transaction.executeWithoutResult(status -> {
            rows.ended(routine.kind(), now, due);
            queue.add(KIND, idOf(routine.kind()), next);
        });
    }

    /** The id of the job that runs a routine. */
    static UUID idOf(String kind) {
        return UUID.nameUUIDFromBytes(Objects.requireNonNull(kind).getBytes(StandardCharsets.UTF_8));
    }
}

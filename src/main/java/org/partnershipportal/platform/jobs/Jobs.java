package org.partnershipportal.platform.jobs;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.SealedTimes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Background work (decision 30). A job is a row of its kind and its record's id, written in the transaction that makes it
 * necessary and deleted when it is done: it survives a killed node, one node at a time has it, and a failed one is tried again
 * after longer and longer pauses. The kinds are the beans that are a {@link Job}.
 */
@Component
public class Jobs {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ObjectProvider<Job> kinds;
    private final JobRows rows;
    private final Clock clock;

    private volatile Map<String, Workers> workers = Map.of();
    private volatile boolean ending;

    Jobs(ObjectProvider<Job> kinds, JobRows rows, Clock clock) {
        this.kinds = kinds;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Adds a job to the caller's transaction. It is due at once, as since its hour began, for what it is about may be sealed
     * (R14.8). If it is there already, it is done once more if it is under way.
     */
    public void add(String kind, UUID id) {
        rows.add(kind, id, SealedTimes.hour(clock.instant()));
    }

    /** Has jobs of this kind done as soon as a thread is free: after the caller's transaction, if there is one. */
    public void wake(String kind) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    var _ = allDone(kind);
                }
            });
        } else {
            var _ = allDone(kind);
        }
    }

    /** The same at once; complete when none of the kind is due any more, or one has failed. */
    public CompletableFuture<Void> allDone(String kind) {
        return of(kind).all();
    }

    /** Does a job now on the caller's thread; does nothing if it is done, not due, or under way elsewhere. */
    public void doNow(String kind, UUID id) {
        of(kind).one(id);
    }

    /** Every kind of work. */
    List<Job> kinds() {
        return kinds.stream().toList();
    }

    /** Whether the portal ends, so that what is under way had better stop and be started again elsewhere. */
    public boolean isEnding() {
        return ending;
    }

    /** Takes up what failed, and what another node left. */
    @Scheduled(initialDelayString = "${portal.jobs.pause:5s}", fixedDelayString = "${portal.jobs.pause:5s}")
    void round() {
        all().keySet().forEach(this::wake);
    }

    @Scheduled(fixedDelayString = "PT30S")
    void beat() {
        all().values().forEach(Workers::beat);
    }

    @PreDestroy
    void end() throws InterruptedException {
        ending = true;
        Map<String, Workers> all = workers;
        all.values().forEach(Workers::end);
        for (Workers one : all.values()) {
            one.await(PATIENCE);
        }
    }

    private Workers of(String kind) {
        return Objects.requireNonNull(all().get(kind), kind);
    }

    /** Asked when the first job comes, because a bean that does jobs may also add some. */
    private synchronized Map<String, Workers> all() {
        if (workers.isEmpty() && !ending) {
            workers = kinds.stream()
                    .map(job -> Map.entry(job.kind(), new Workers(job, rows, clock)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }
        return workers;
    }
}

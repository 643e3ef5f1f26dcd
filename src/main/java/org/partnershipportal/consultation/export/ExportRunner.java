package org.partnershipportal.consultation.export;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes exports, one at a time on a thread of its own, the longest waiting first. What was being made when the portal was
 * killed is found again by the clock and begun anew; the row's lock decides between nodes. Only ids are logged.
 */
@Component
class ExportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRunner.class);
    private static final int PATIENCE_SECONDS = 10;

    private final ExportRecords records;
    private final ExportRepository exports;
    private final ExportWriting writing;
    private final ExportStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("export").factory());

    private volatile boolean ending;

    ExportRunner(
            ExportRecords records,
            ExportRepository exports,
            ExportWriting writing,
            ExportStore store,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.records = records;
        this.exports = exports;
        this.writing = writing;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Makes all that waits, as soon as the thread is free. */
    void wake() {
        var _ = made();
    }

    /** The same, done when nothing waits any more. */
    CompletableFuture<Void> made() {
        if (ending) {
            return CompletableFuture.completedFuture(null); // what waits is made after the next start
        }
        return CompletableFuture.runAsync(this::all, worker).whenComplete((nothing, fault) -> {
            if (fault != null) {
                LOG.warn("An export ended with a fault", fault);
            }
        });
    }

    @Scheduled(fixedDelayString = "${portal.exports.pause:10s}")
    void round() {
        if (!records.due(clock.instant(), 1).isEmpty()) {
            wake();
        }
    }

    /** What is being made stops at the next input, without an interrupt, which the embedded database does not bear. */
    @PreDestroy
    void end() throws InterruptedException {
        ending = true;
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An export is still being written; it is begun anew after the next start");
        }
    }

    private void all() {
        Optional<ExportId> due = next();
        while (due.isPresent() && !ending) {
            take(due.get()).ifPresent(this::make);
            due = next();
        }
    }

    private Optional<ExportId> next() {
        return records.due(clock.instant(), 1).stream().findFirst();
    }

    private Optional<ExportTask> take(ExportId id) {
        return Objects.requireNonNull(transaction.execute(status -> records.locked(id)
                .filter(export -> export.isDue(clock.instant()))
                .flatMap(export -> {
                    Optional<ExportTask> taken = Optional.empty();
                    if (export.isGivenUp()) {
                        export.fail(ExportFailure.FAULT, Actor.system().ref(), clock.instant());
                    } else {
                        taken = Optional.of(export.take(UUID.randomUUID(), clock.instant()));
                    }
                    exports.save(export);
                    return taken;
                })));
    }

    /** Whatever happens, it is settled, and nothing stays of a file that is not the export's. */
    private void make(ExportTask task) {
        boolean kept = false;
        @Nullable ExportFailure failure = ExportFailure.FAULT;
        try {
            kept = write(task);
            failure = null;
        } catch (ExportWriting.Stopped stopped) {
            LOG.info("Export {} is wanted no more", task.id());
            failure = null;
        } catch (NotFound | NotPermitted notOfTeam) {
            failure = ExportFailure.NOT_OF_TEAM;
        } catch (IOException | UncheckedIOException fault) {
            LOG.warn("Export {} could not be written", task.id(), fault);
            failure = isFull() ? ExportFailure.NO_ROOM : ExportFailure.FAULT;
        } finally {
            if (!kept) {
                store.delete(task.id(), task.claim());
            }
            if (failure != null) {
                fail(task, failure);
            }
        }
    }

    private boolean write(ExportTask task) throws IOException {
        Written written = new Written();
        long bytes = store.write(
                task, out -> written.held = writing.write(task, out, (done, total) -> beat(task, done, total)));
        Map<InputId, String> held = Objects.requireNonNull(written.held);
        store.hold(task, held);
        return settle(
                task, export -> export.ready(held.size(), bytes, Actor.system().ref(), clock.instant()));
    }

    /** What came of writing a file. */
    private static final class Written {
        private @Nullable Map<InputId, String> held;
    }

    private void beat(ExportTask task, int done, int total) throws IOException {
        if (ending || !records.beat(task, done, total, clock.instant())) {
            throw new ExportWriting.Stopped();
        }
        if (isFull()) {
            throw new IOException("The disk is nearly full");
        }
    }

    private boolean isFull() {
        try {
            return store.isFull();
        } catch (IOException unknown) {
            return false;
        }
    }

    private void fail(ExportTask task, ExportFailure why) {
        settle(task, export -> export.fail(why, Actor.system().ref(), clock.instant()));
    }

    /** Notes how it went, if the claim still counts. */
    private boolean settle(ExportTask task, Consumer<Export> how) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Export> export = records.locked(task.id())
                    .filter(found -> found.status() == ExportStatus.RUNNING && found.isClaimedBy(task.claim()));
            export.ifPresent(found -> {
                how.accept(found);
                exports.save(found);
            });
            return export.isPresent();
        }));
    }
}

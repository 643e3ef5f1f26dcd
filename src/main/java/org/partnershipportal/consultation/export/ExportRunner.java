package org.partnershipportal.consultation.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.jobs.Job;
import org.partnershipportal.platform.jobs.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes exports, one at a time, the oldest request first. Only IDs are logged. */
@Component
class ExportRunner implements Job {

    static final String KIND = "export";

    private static final Logger LOG = LoggerFactory.getLogger(ExportRunner.class);

    private final ExportRecords records;
    private final ExportRepository exports;
    private final ExportWriting writing;
    private final ExportStore store;
    private final TransactionTemplate transaction;
    private final Jobs jobs;
    private final Clock clock;

    ExportRunner(
            ExportRecords records,
            ExportRepository exports,
            ExportWriting writing,
            ExportStore store,
            Jobs jobs,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.records = records;
        this.exports = exports;
        this.writing = writing;
        this.store = store;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
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
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(UUID id) throws IOException {
        Optional<ExportTask> task = take(new ExportId(id));
        if (task.isPresent()) {
            make(task.get());
        }
    }

    private Optional<ExportTask> take(ExportId id) {
        return Objects.requireNonNull(transaction.execute(status -> records.locked(id)
                .filter(Export::isWaited)
                .flatMap(export -> {
                    Optional<ExportTask> taken = Optional.empty();
                    if (export.isGivenUp()) {
                        export.fail(ExportFailure.FAULT, Actor.system().ref(), clock.instant());
                    } else {
                        taken = Optional.of(export.take(UUID.randomUUID()));
                    }
                    exports.save(export);
                    return taken;
                })));
    }

    /** Whatever happens, it is settled, and nothing stays of a file that is not the export's. */
    private void make(ExportTask task) throws IOException {
        boolean kept = false;
        @Nullable ExportFailure failure = ExportFailure.FAULT;
        try {
            kept = write(task);
            failure = null;
        } catch (ExportWriting.Stopped stopped) {
            failure = null;
            if (jobs.isEnding()) {
                throw stopped; // made from its beginning by another node, or after the next start
            }
            LOG.info("Export {} is no longer wanted", task.id());
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
                task, out -> written.held = writing.write(task, out, (done, total) -> reached(task, done, total)));
        Map<InputId, String> held = Objects.requireNonNull(written.held);
        store.hold(task, held);
        return settle(
                task, export -> export.ready(held.size(), bytes, Actor.system().ref(), clock.instant()));
    }

    /** What came of writing a file. */
    private static final class Written {
        private @Nullable Map<InputId, String> held;
    }

    /** What is being made stops at the next input if it is not wanted, or the portal ends. */
    private void reached(ExportTask task, int done, int total) throws IOException {
        if (jobs.isEnding() || !records.reached(task, done, total)) {
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

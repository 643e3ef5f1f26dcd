package org.partnershipportal.promises.recommendation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.jobs.Job;
import org.partnershipportal.platform.jobs.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads tables, and imports those that were confirmed, one at a time. Only IDs are logged. */
@Component
class ImportRunner implements Job {

    static final String KIND = "recommendation-import";

    /** How often a step is tried that another import was faster with. */
    private static final int MOST_TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final Change<Import> change;
    private final ImportRepository imports;
    private final ImportQueries queries;
    private final ImportTables tables;
    private final ImportProblems problems;
    private final ImportSettings settings;
    private final ImportReading reading;
    private final ImportedRecommendations imported;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportRunner(
            Changes changes,
            ImportRepository imports,
            ImportQueries queries,
            ImportTables tables,
            ImportProblems problems,
            ImportSettings settings,
            ImportReading reading,
            ImportedRecommendations imported,
            Jobs jobs,
            PlatformTransactionManager transactions,
            Clock clock) {
        change = changes.of(Import.class, imports::save);
        this.imports = imports;
        this.queries = queries;
        this.tables = tables;
        this.problems = problems;
        this.settings = settings;
        this.reading = reading;
        this.imported = imported;
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

    /** It is no longer wanted, or the portal ends. */
    private static final class Stopped extends IOException {}

    @Override
    public void run(UUID id) throws IOException {
        Optional<Import> work = start(new ImportId(id));
        if (work.isEmpty()) {
            return;
        }
        try {
            run(work.get());
        } catch (Stopped stopped) {
            if (jobs.isEnding()) {
                throw stopped; // started again by another node, or after the next start
            }
            LOG.info("Import {} is no longer wanted", id);
        }
    }

    private Optional<Import> start(ImportId id) {
        return Objects.requireNonNull(transaction.execute(status -> change.lock(id)
                .filter(table -> {
                    boolean started = table.start(Actor.system().ref(), clock.instant());
                    save(table);
                    return started;
                })));
    }

    private void run(Import table) throws IOException {
        ImportId id = table.id();
        LocalizedText why = table.withdrawReason();
        if (why != null) {
            withdraw(id, why);
            return;
        }
        ImportStatus working = table.status();
        Path file = settings.file(clock.instant());
        try {
            tables.copy(id, file);
            if (working == ImportStatus.READING) {
                look(id, file);
            } else {
                add(id, file);
            }
        } catch (ImportNotPossible no) {
            settle(
                    id,
                    working,
                    it -> it.fail(no.failure(), no.where(), Actor.system().ref(), clock.instant()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What was counted. */
    private static final class Counts {
        private int rows;
        private int fresh;
        private int there;
        private int faults;
        private int keptFaults;
        private int keptNotes;

        void count(ImportReading.Batch batch) {
            rows += batch.rows();
            fresh += batch.fresh().size();
            there += batch.there();
            faults += batch.faulty();
        }
    }

    private void look(ImportId id, Path file) throws IOException, ImportNotPossible {
        Counts counts = new Counts();
        transaction.executeWithoutResult(status -> problems.forget(id));
        reading.read(file, batch -> {
            counts.count(batch);
            step(id, ImportStatus.READING, counts.rows, () -> {
                counts.keptFaults = problems.keep(id, false, counts.keptFaults, batch.problems());
                counts.keptNotes = problems.keep(id, true, counts.keptNotes, batch.problems());
                return 0;
            });
        });
        settle(id, ImportStatus.READING, table -> table.read(counts.rows, counts.fresh, counts.there, counts.faults));
    }

    /** Another import, or somebody who confirms one by hand, may add some of the same: then those are left out. */
    private void add(ImportId id, Path file) throws IOException, ImportNotPossible {
        Counts counts = new Counts();
        reading.read(file, batch -> {
            counts.count(batch);
            int[] times = new int[1];
            step(id, ImportStatus.IMPORTING, counts.rows, () -> {
                List<WriteRecommendation> free = imported.free(batch.fresh(), times[0]++ > 0);
                imported.add(id, free, clock.instant());
                return free.size();
            });
        });
        settle(id, ImportStatus.IMPORTING, table -> table.done(Actor.system().ref(), clock.instant()));
    }

    private void withdraw(ImportId id, LocalizedText why) throws IOException {
        int[] some = {1};
        for (int done = 0; some[0] > 0; done += some[0]) {
            step(id, ImportStatus.WITHDRAWING, done, () -> {
                some[0] = imported.withdraw(id, why, ImportReading.BATCH, clock.instant());
                return -some[0];
            });
        }
        settle(id, ImportStatus.WITHDRAWING, Import::withdrawn);
    }

    /**
     * One step in a transaction of its own: what it does and how far it has come are stored together, or neither, and nobody
     * cancels between the two.
     *
     * @param doing says how many recommendations were added
     */
    private void step(ImportId id, ImportStatus working, int done, IntSupplier doing) throws IOException {
        boolean wanted = !jobs.isEnding()
                && Once.tried(
                        MOST_TRIES,
                        () -> Objects.requireNonNull(transaction.execute(status -> queries.reached(id, working, done, 0)
                                && queries.reached(id, working, done, doing.getAsInt()))));
        if (!wanted) {
            throw new Stopped();
        }
    }

    /** Notes how it went, unless it was cancelled in this moment. */
    private void settle(ImportId id, ImportStatus working, Consumer<Import> how) {
        transaction.executeWithoutResult(status -> change.lock(id)
                .filter(table -> table.status() == working)
                .ifPresent(table -> {
                    how.accept(table);
                    save(table);
                }));
    }

    private void save(Import table) {
        imports.save(table);
        if (table.status().isOver()) {
            tables.drop(table.id());
        }
    }
}

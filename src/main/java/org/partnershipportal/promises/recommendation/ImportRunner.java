package org.partnershipportal.promises.recommendation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
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

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final Change<Import> change;
    private final ImportRepository imports;
    private final ImportRecords records;
    private final ImportReading reading;
    private final ImportedRecommendations imported;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportRunner(
            Changes changes,
            ImportRepository imports,
            ImportRecords records,
            ImportReading reading,
            ImportedRecommendations imported,
            Jobs jobs,
            PlatformTransactionManager transactions,
            Clock clock) {
        change = changes.of(Import.class, imports::save);
        this.imports = imports;
        this.records = records;
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
        if (work.isPresent()) {
            run(work.get().id(), work.get().status());
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

    private void run(ImportId id, ImportStatus working) throws IOException {
        Path file = Files.createTempFile("recommendations", ".table");
        try {
            records.copy(id, file);
            if (working == ImportStatus.READING) {
                look(id, file);
            } else {
                add(id, file);
            }
        } catch (ImportNotPossible no) {
            settle(
                    id,
                    working,
                    table -> table.fail(no.failure(), no.where(), Actor.system().ref(), clock.instant()));
        } catch (Stopped stopped) {
            if (jobs.isEnding()) {
                throw stopped; // begun again by another node, or after the next start
            }
            LOG.info("Import {} is no longer wanted", id);
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
        private int kept;

        void count(ImportReading.Batch batch) {
            rows += batch.rows();
            fresh += batch.fresh().size();
            there += batch.there();
            faults += batch.faulty();
        }
    }

    private void look(ImportId id, Path file) throws IOException, ImportNotPossible {
        Counts counts = new Counts();
        records.forgetProblems(id);
        reading.read(file, batch -> {
            counts.count(batch);
            counts.kept = records.keepProblems(id, counts.kept, batch.problems());
            requireWanted(id, ImportStatus.READING, counts.rows);
        });
        settle(id, ImportStatus.READING, table -> table.read(counts.rows, counts.fresh, counts.there, counts.faults));
    }

    private void add(ImportId id, Path file) throws IOException, ImportNotPossible {
        Counts counts = new Counts();
        reading.read(file, batch -> {
            counts.count(batch);
            imported.add(id, batch.fresh(), clock.instant());
            requireWanted(id, ImportStatus.IMPORTING, counts.rows);
        });
        settle(
                id,
                ImportStatus.IMPORTING,
                table -> table.done(imported.addedBy(id), Actor.system().ref(), clock.instant()));
    }

    private void requireWanted(ImportId id, ImportStatus working, int done) throws IOException {
        if (jobs.isEnding() || !records.reached(id, working, done)) {
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
            records.drop(table.id());
        }
    }
}

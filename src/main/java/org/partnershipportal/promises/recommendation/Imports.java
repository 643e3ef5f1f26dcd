package org.partnershipportal.promises.recommendation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.jobs.Jobs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables of recommendations: uploaded, looked through in the background, and imported once somebody confirmed what was found.
 * The whole secretariat sees them, and no one else.
 */
@Service
@Transactional
@ForOwnPages
public class Imports {

    private static final int BUFFER = 64 * 1024;

    private final ImportRepository imports;
    private final ImportQueries queries;
    private final ImportTables tables;
    private final ImportProblems problems;
    private final ImportSettings settings;
    private final Change<Import> change;
    private final Jobs jobs;
    private final Once once;
    private final Clock clock;

    Imports(
            ImportRepository imports,
            ImportQueries queries,
            ImportTables tables,
            ImportProblems problems,
            ImportSettings settings,
            Changes changes,
            Jobs jobs,
            Once once,
            Clock clock) {
        this.imports = imports;
        this.queries = queries;
        this.tables = tables;
        this.problems = problems;
        this.settings = settings;
        change = changes.of(Import.class, imports::save);
        this.jobs = jobs;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Uploads a table, which is then looked through. Nothing is imported yet. The bytes are on the disk before the transaction
     * begins.
     *
     * @throws InvalidInput if it is larger than {@value UploadTable#MOST_BYTES} bytes, or empty
     */
    @Requires(Permission.IMPORT_RECOMMENDATIONS)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportId upload(Actor actor, UploadTable command, InputStream content) throws IOException {
        Path file = settings.file(clock.instant());
        try {
            receive(content, file);
            ImportId id = once.made(
                    () -> imports.findByFormToken(command.formToken())
                            .filter(table -> table.isUploadedWith(command.formToken()))
                            .map(Import::id),
                    () -> keep(actor, command, file));
            jobs.wake(ImportRunner.KIND);
            return id;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void receive(InputStream content, Path file) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > UploadTable.MOST_BYTES) {
                    throw new InvalidInput(Problem.of(
                            "name", "recommendation.problem.table-too-large", UploadTable.MOST_BYTES / (1024 * 1024)));
                }
                out.write(buffer, 0, read);
            }
        }
        if (bytes == 0) {
            throw new InvalidInput(Problem.of("name", "recommendation.problem.table-empty"));
        }
    }

    private ImportId keep(Actor actor, UploadTable command, Path file) {
        Import table = new Import(command, actor.ref(), clock.instant());
        imports.saveAndFlush(table);
        try {
            tables.keep(table.id(), file);
        } catch (IOException fault) {
            throw new UncheckedIOException("An uploaded table cannot be read again", fault);
        }
        jobs.add(ImportRunner.KIND, table.id().value());
        return table.id();
    }

    /**
     * Has what is in order imported; rows that are at fault are left out.
     *
     * @throws NotAllowed if nothing in it is new, or it does not await a confirmation any more
     */
    @Requires(Permission.IMPORT_RECOMMENDATIONS)
    public void confirm(Actor actor, ImportId id) {
        change.make(actor, id, found -> {}, Import::confirm);
        jobs.add(ImportRunner.KIND, id.value());
        jobs.wake(ImportRunner.KIND);
    }

    /** Stops it and deletes the table; what has been imported stays. */
    @Requires(Permission.IMPORT_RECOMMENDATIONS)
    public void cancel(Actor actor, ImportId id) {
        change.make(actor, id, found -> {}, Import::cancel);
        tables.drop(id);
    }

    /**
     * Takes everything that came with it out of the list, in the background.
     *
     * @throws NotAllowed if nothing came with it, or it is not over
     */
    @Requires(Permission.IMPORT_RECOMMENDATIONS)
    public void withdraw(Actor actor, ImportId id, WithdrawImport command) {
        change.make(actor, id, found -> {}, (it, by, at) -> it.withdraw(command, by, at));
        jobs.add(ImportRunner.KIND, id.value());
        jobs.wake(ImportRunner.KIND);
    }

    /**
     * One import.
     *
     * @throws NotFound if there is none
     */
    @Requires(Permission.IMPORT_RECOMMENDATIONS)
    @Transactional(readOnly = true)
    public ImportDetails details(Actor actor, ImportId id) {
        return imports.findById(id.value()).map(Import::details).orElseThrow(NotFound::new);
    }

    /**
     * A part of what is wrong with a table, in the order of its rows.
     *
     * @param note whether of what is noted; else of the rows that are left out
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.IMPORT_RECOMMENDATIONS)
    @Transactional(readOnly = true)
    public Slice<ImportProblem> problems(Actor actor, ImportId id, boolean note, int from, int max) {
        return problems.list(id, note, from, max);
    }

    /** A part of all imports, the latest first. */
    @Requires(Permission.IMPORT_RECOMMENDATIONS)
    @Transactional(readOnly = true)
    public Slice<ImportDetails> list(Actor actor, int from, int max) {
        return queries.list(from, max);
    }
}

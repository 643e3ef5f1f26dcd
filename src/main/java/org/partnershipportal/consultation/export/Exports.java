package org.partnershipportal.consultation.export;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.AssessmentExport;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.jobs.Jobs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A call's inputs as a file, made in the background for one of its report team: asked for, followed, given up, taken.
 * What is given out is what may be read at that moment: of a file that holds more, nothing is given out, and it is made
 * again.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ForOwnPages
public class Exports {

    /** The longest part of a list. */
    private static final int MOST = 200;

    private static final String ONE_AT_A_TIME = "export.refusal.one-at-a-time";

    private final ExportRepository exports;
    private final ExportRecords records;
    private final Jobs jobs;
    private final ExportStore store;
    private final ReportTeams teams;
    private final AssessmentExport inputs;
    private final ExportPolicy policy = new ExportPolicy();
    private final TransactionTemplate transaction;
    private final Clock clock;

    Exports(
            ExportRepository exports,
            ExportRecords records,
            Jobs jobs,
            ExportStore store,
            ReportTeams teams,
            AssessmentExport inputs,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.exports = exports;
        this.records = records;
        this.jobs = jobs;
        this.store = store;
        this.teams = teams;
        this.inputs = inputs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Asks for an export; it is started as soon as those before it are made.
     *
     * @throws NotFound for everyone but the call's report team
     * @throws NotAllowed before the call's deadline (R14.9), or while another one of the same person is being made
     */
    @Requires(value = Permission.EXPORT_INPUTS, freshSignIn = true)
    public ExportId request(Actor actor, RequestExport command) {
        ExportId id = Once.first(
                () -> Objects.requireNonNull(transaction.execute(status -> asked(actor, command))),
                () -> new NotAllowed(ONE_AT_A_TIME));
        jobs.wake(ExportRunner.KIND);
        return id;
    }

    private ExportId asked(Actor actor, RequestExport command) {
        ReportTeam team = teams.find(actor, command.call()).orElseThrow(NotFound::new);
        ExportPolicy.requireTeam(actor, team);
        if (!team.isOver()) {
            throw new NotAllowed("export.refusal.too-early");
        }
        Export export = new Export(command, Objects.requireNonNull(actor.person()), actor.ref(), clock.instant());
        if (exports.existsByActiveFor(export.waitsAs())) {
            throw new NotAllowed(ONE_AT_A_TIME);
        }
        jobs.add(ExportRunner.KIND, export.id().value());
        return exports.saveAndFlush(export).id();
    }

    /**
     * One's own exports of a call, and how far they have come.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public ExportList list(Actor actor, CallCode code, int from, int max) {
        ReportTeam team = teams.of(actor, code);
        ExportPolicy.requireTeam(actor, team);
        PersonId person = Objects.requireNonNull(actor.person());
        UUID call = team.call().value();
        List<ExportRow> rows = exports.list(call, person.value(), Math.clamp(max, 1, MOST), Math.max(from, 0)).stream()
                .map(Export::row)
                .toList();
        boolean waiting = exports.existsByActiveFor(Export.waitsAs(person, team.call()));
        return new ExportList(
                team.call(),
                team.code(),
                team.isOver() && !waiting,
                waiting,
                rows,
                exports.countByCallIdAndPerson(call, person.value()));
    }

    /**
     * Gives up what is being made, or deletes the file of what is ready.
     *
     * @throws NotFound for everyone but the one who asked for it, and when they are not of the report team any more
     * @throws NotAllowed if there is nothing to give up or delete any more
     */
    @Requires(Permission.EXPORT_INPUTS)
    public void end(Actor actor, ExportId id) {
        Optional<UUID> claim = Objects.requireNonNull(transaction.execute(status -> {
            OwnExport own = own(actor, id);
            Optional<UUID> made = Optional.ofNullable(own.export().claim());
            own.export().end(actor.ref(), clock.instant());
            exports.save(own.export());
            return made;
        }));
        claim.ifPresent(made -> store.delete(id, made));
    }

    /**
     * Opens the file for a reader, who closes it. What is in it is compared with what the report team may read at this
     * moment; if something was withdrawn or restricted since, the file is deleted and made again.
     *
     * @throws NotFound for everyone but the one who asked for it, when they are not of the report team any more, and
     *     unless it is ready
     * @throws ExportFellAway if something in it may no longer be read
     * @throws SignInAgain if they signed in a while ago; nothing is said of the file then
     */
    @Requires(value = Permission.READ_DESK, freshSignIn = true)
    public ExportContent open(Actor actor, ExportId id) throws IOException {
        UUID claim = Objects.requireNonNull(transaction.execute(status -> ready(own(actor, id))));
        Map<InputId, String> held = store.held(id, claim).orElse(null);
        InputStream file = held == null ? InputStream.nullInputStream() : store.open(id, claim);
        boolean given = false;
        try {
            Optional<ExportContent> content = Once.first(
                    () -> Objects.requireNonNull(transaction.execute(status -> given(actor, id, claim, held, file))),
                    () -> new NotAllowed(ONE_AT_A_TIME));
            given = content.isPresent();
            if (!given) {
                store.delete(id, claim);
                jobs.wake(ExportRunner.KIND);
            }
            return content.orElseThrow(() -> new ExportFellAway(code(actor, id)));
        } finally {
            if (!given) {
                file.close();
            }
        }
    }

    /**
     * The call whose inputs an export holds.
     *
     * @throws NotFound for everyone but the one who asked for it, and when they are not of the report team any more
     */
    @Requires(Permission.READ_DESK)
    public CallCode callOf(Actor actor, ExportId id) {
        return code(actor, id);
    }

    private Optional<ExportContent> given(
            Actor actor, ExportId id, UUID claim, @Nullable Map<InputId, String> held, InputStream file) {
        OwnExport own = own(actor, id);
        Export export = own.export();
        if (!ready(own).equals(claim)) {
            throw new NotFound(); // made again for another request in this moment
        }
        Optional<ExportContent> content = Optional.empty();
        if (held != null && mayBeRead(held, inputs.marks(actor, export.call()))) {
            export.taken(actor.ref(), clock.instant());
            ExportRow row = export.row();
            content = Optional.of(new ExportContent(
                    "inputs-" + own.team().code() + "." + row.kind().ending(),
                    row.kind().mediaType(),
                    row.bytes(),
                    file));
        } else {
            export.fallAway(
                    !exports.existsByActiveFor(export.waitsAs()), Actor.system().ref(), clock.instant());
            if (export.isWaited()) {
                jobs.add(ExportRunner.KIND, id.value());
            }
        }
        exports.saveAndFlush(export);
        return content;
    }

    /** Whether all that is held is there now, with the same mark. */
    private static boolean mayBeRead(Map<InputId, String> held, Map<InputId, String> now) {
        return held.entrySet().stream().allMatch(one -> one.getValue().equals(now.get(one.getKey())));
    }

    private UUID ready(OwnExport own) {
        UUID claim = own.export().claim();
        if (own.export().status() != ExportStatus.READY || claim == null) {
            throw new NotFound();
        }
        return claim;
    }

    private CallCode code(Actor actor, ExportId id) {
        return Objects.requireNonNull(
                transaction.execute(status -> own(actor, id).team().code()));
    }

    private OwnExport own(Actor actor, ExportId id) {
        Export export = records.locked(id).orElseThrow(NotFound::new);
        OwnExport own = new OwnExport(export, teams.find(actor, export.call()).orElseThrow(NotFound::new));
        if (!policy.mayRead(actor, own)) {
            throw new NotFound();
        }
        return own;
    }
}

package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Inputs received on paper, by post, by email or at a hearing, which the report team enters as such (R14.13). Their
 * answers are typed in {@link Answers} and submitted in {@link Inputs}, as those of any input.
 */
@Service
@Transactional
@ForOwnPages
public class EnteredInputs {

    private final InputRepository inputs;
    private final InputChanges changes;
    private final InputPolicy policy;
    private final InputReading reading;
    private final InputQueries queries;
    private final Calls calls;
    private final OrganisationDirectory directory;
    private final Vault vault;
    private final Once once;

    EnteredInputs(
            InputRepository inputs,
            InputChanges changes,
            InputPolicy policy,
            InputReading reading,
            InputQueries queries,
            Calls calls,
            OrganisationDirectory directory,
            Vault vault,
            Once once) {
        this.inputs = inputs;
        this.changes = changes;
        this.policy = policy;
        this.reading = reading;
        this.queries = queries;
        this.calls = calls;
        this.directory = directory;
        this.vault = vault;
        this.once = once;
    }

    /**
     * Begins to enter what came. Sent twice, one record comes of it.
     *
     * @throws NotFound if there is no such call, or the actor may not know of it
     * @throws NotPermitted for staff who are not on its report team
     * @throws NotAllowed before it opens, once its report is published, and of an individual if it takes none
     * @throws org.partnershipportal.ground.shared.InvalidInput if it came in the future or after the deadline, if it is late
     *     and nobody says why, if the call does not allow what the holder chose, or if the same was entered already and nobody
     *     says that this is another
     */
    @Requires(Permission.ENTER_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public InputId enter(Actor actor, EnterInput command) {
        return once.made(
                () -> inputs.findByFormToken(command.formToken())
                        .filter(input -> policy.mayRead(actor, input))
                        .map(Input::id),
                () -> entered(actor, command));
    }

    private InputId entered(Actor actor, EnterInput command) {
        Instant now = changes.now();
        CallDetails call = ofTeam(actor, command.call());
        if (!call.allowed().contains(Permission.ENTER_INPUT)) {
            throw new NotAllowed("input.refusal.not-entered-now");
        }
        Deadline deadline = Objects.requireNonNull(call.deadline()); // only a draft has none
        boolean individual = command.organisation() == null && command.group() == null;
        if (individual && !call.content().rules().individuals()) {
            throw new NotAllowed("input.refusal.organisations-only");
        }
        EntryMarks marks = marks(command);
        check(command, deadline, now, marks);
        return inputs.save(Input.entered(
                        command,
                        marks,
                        call.content().rules(),
                        Objects.requireNonNull(actor.person()),
                        actor.ref(),
                        now))
                .id();
    }

    private void check(EnterInput command, Deadline deadline, Instant now, EntryMarks marks) {
        boolean over = !now.isBefore(deadline.end());
        FieldChecks checks = new FieldChecks(EnterInput.class)
                .that(!command.day().isAfter(today(deadline.zone())), "day", "input.problem.day-in-future")
                .that(!command.day().isAfter(deadline.local().toLocalDate()), "day", "input.problem.day-after-deadline")
                .that(!over || !command.late().isEmpty(), "late", "input.problem.why-late");
        OrganisationId organisation = command.organisation();
        checks.that(
                organisation == null
                        || directory
                                .summaries(Actor.system(), List.of(organisation))
                                .containsKey(organisation),
                "organisation",
                "shared.problem.choose");
        if (!command.another()) {
            queries.alike(command, marks, over)
                    .ifPresent(first -> checks.that(
                            false,
                            "another",
                            first.origin() == null ? "input.problem.sent-already" : "input.problem.entered-already"));
        }
        checks.done();
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(changes.now(), zone);
    }

    private EntryMarks marks(EnterInput command) {
        OrganisationId organisation = command.organisation();
        return new EntryMarks(
                mark(command, "reference", command.reference()),
                mark(command, "holder", organisation == null ? command.holder() : organisation.toString()));
    }

    /** Two who write the same reference with other spaces or letters mean the same letter. */
    private String mark(EnterInput command, String what, String text) {
        return vault.fingerprint(
                command.call().value(),
                "entered " + what,
                text.replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT));
    }

    /**
     * Withdraws what was entered, because its holder took the consent back; its text is deleted 30 days later. An
     * organisation whose input it is learns of it at once.
     *
     * @throws NotFound for everyone but who entered it and, after the deadline, the call's report team
     * @throws NotAllowed once the report is published; from then on name and text are only restricted
     */
    @Requires(value = Permission.ENTER_INPUT, freshSignIn = true)
    public void end(Actor actor, EndEntered command) {
        changes.of(actor, Permission.ENTER_INPUT, command.input(), input -> {
            if (reading.isReported(input)) {
                throw new NotAllowed("input.refusal.reported");
            }
            input.endEntered(command, today(Formats.GENEVA), actor.ref(), changes.now());
        });
    }

    /**
     * A part of what the team entered, the latest first: before the deadline of what the actor entered, because nobody
     * of the team reads before it what another one does (R14.9). Nothing else of it is read or decrypted.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotPermitted for staff who are not on the report team
     */
    @Requires(Permission.ENTER_INPUT)
    @Transactional(readOnly = true)
    public Slice<EnteredRow> list(Actor actor, CallId id, int from, int max) {
        CallDetails call = ofTeam(actor, id);
        Slice<InputId> part = queries.entered(id, call.isOver() ? null : actor.person(), from, max);
        Map<UUID, Input> found = inputs
                .findAllById(part.rows().stream().map(InputId::value).toList())
                .stream()
                .collect(Collectors.toMap(input -> input.id().value(), Function.identity()));
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor,
                found.values().stream()
                        .flatMap(input -> input.organisation().stream())
                        .toList());
        return part.map(one -> Objects.requireNonNull(found.get(one.value())))
                .map(input -> row(input, input.organisation().map(known::get)));
    }

    private static EnteredRow row(Input input, Optional<OrganisationSummary> organisation) {
        EnteredDetails entered =
                input.entered().orElseThrow().details(input.id().value());
        return new EnteredRow(
                input.id(),
                organisation
                        .map(OrganisationSummary::name)
                        .orElseGet(() -> new LocalizedText(entered.holder(), input.language())),
                entered.origin(),
                entered.day(),
                entered.reference(),
                input.status());
    }

    private CallDetails ofTeam(Actor actor, CallId id) {
        CallDetails call = calls.details(actor, id);
        if (!actor.is(StaffRole.SECRETARIAT) || !call.isOnTeam(actor)) {
            throw new NotPermitted(Permission.ENTER_INPUT);
        }
        return call;
    }
}

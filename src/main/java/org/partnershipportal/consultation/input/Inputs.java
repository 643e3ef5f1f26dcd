package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Inputs: started, submitted against a receipt, withdrawn, restricted and read by their contributors. Their answers
 * are written in {@link Answers}, those who sign with them asked in {@link Cosigners}, sealed ones started and found
 * again in {@link SealedInputs}.
 */
@Service
@Transactional
public class Inputs {

    private final InputRepository inputs;
    private final InputChanges changes;
    private final InputPolicy policy;
    private final InputReading reading;
    private final InputQueries queries;
    private final Submissions submissions;
    private final Receipts receipts;
    private final Calls calls;
    private final Extensions extensions;
    private final InputOrigins origins;
    private final TransactionTemplate transaction;
    private final Once once;

    Inputs(
            InputRepository inputs,
            InputChanges changes,
            InputPolicy policy,
            InputReading reading,
            InputQueries queries,
            Submissions submissions,
            Receipts receipts,
            Calls calls,
            Extensions extensions,
            InputOrigins origins,
            PlatformTransactionManager transactions,
            Once once) {
        this.inputs = inputs;
        this.changes = changes;
        this.policy = policy;
        this.reading = reading;
        this.queries = queries;
        this.submissions = submissions;
        this.receipts = receipts;
        this.calls = calls;
        this.extensions = extensions;
        this.origins = origins;
        this.transaction = new TransactionTemplate(transactions);
        this.once = once;
    }

    /**
     * Starts a draft of the organisation acted for, or of the individual. Sent twice, one record comes of it.
     *
     * @throws NotFound if there is no such call, or the actor may not know of it
     * @throws DeadlinePassed if its deadline has passed
     * @throws NotAllowed if it is not open yet, or takes no input of an individual
     * @throws InvalidInput if the call does not allow the choice of name, or it is sealed, which never signs in (R14.8)
     */
    @Requires(Permission.BEGIN_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public InputId begin(Actor actor, BeginInput command) {
        return once.made(() -> begunWith(actor, command), () -> draft(actor, command, null));
    }

    /**
     * The same from a record that is kept with the draft. If the actor cannot start one from it, or no longer, or if the call
     * publishes nothing with a name, the draft is started without it: what is written is worth more than the link.
     */
    @Requires(Permission.BEGIN_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public InputId begin(Actor actor, BeginInput command, ContentRef record) {
        return once.made(() -> begunWith(actor, command), () -> draft(actor, command, record));
    }

    private InputId draft(Actor actor, BeginInput command, @Nullable ContentRef record) {
        if (command.name().isSealed()) {
            throw new NotAllowed("input.refusal.sealed-never-signs-in");
        }
        Instant now = changes.now();
        CallDetails call = reading.openCall(actor, command, now);
        OrganisationId lead = actor.organisation().map(OrganisationId::new).orElse(null);
        if (lead != null) {
            Input draft = Input.of(lead, command, call.id(), actor.ref(), now);
            Optional.ofNullable(record)
                    .flatMap(asked -> origins.of(actor, call, asked))
                    .ifPresent(origin -> draft.from(origin.record()));
            return inputs.save(draft).id();
        }
        if (!call.content().rules().individuals()) {
            throw new NotAllowed("input.refusal.organisations-only");
        }
        return inputs.save(Input.of(
                        Optional.ofNullable(actor.person()).orElseThrow(NotFound::new),
                        command,
                        call.id(),
                        actor.ref(),
                        now))
                .id();
    }

    private Optional<InputId> begunWith(Actor actor, BeginInput command) {
        return inputs.findByFormToken(command.formToken())
                .filter(input -> input.isBegunWith(command.formToken()) && policy.mayRead(actor, input))
                .map(Input::id);
    }

    /**
     * Chooses how name and text are treated, until the deadline (R14.4).
     *
     * @throws DeadlinePassed afterwards; then {@link #narrow} is left
     */
    @Requires(Permission.EDIT_INPUT)
    public void choose(Actor actor, InputId id, NameChoice name, TextChoice text) {
        changes.of(actor, Permission.EDIT_INPUT, id, input -> {
            reading.requireStillEntered(input);
            CallDetails call = calls.details(Actor.system(), input.call());
            Window window = changes.window(input);
            input.choose(name, text, call.content().rules(), window, actor.ref(), window.received());
        });
    }

    /**
     * Restricts how name and text are treated, for the lead or for one who signed; at any time, and never back (R14.4).
     */
    @Requires(Permission.NARROW_INPUT)
    public void narrow(Actor actor, InputId id, NameChoice name, TextChoice text) {
        changes.of(actor, Permission.NARROW_INPUT, id, input -> {
            Instant now = changes.now();
            if (policy.isLead(actor, input)) {
                input.narrow(name, text, actor.ref(), now);
            } else {
                OrganisationId signer =
                        actor.organisation().map(OrganisationId::new).orElseThrow(NotFound::new);
                input.narrow(signer, name, text, actor.ref(), now);
            }
        });
    }

    /**
     * Freezes what is written, so that others can sign it.
     *
     * @return the version
     * @throws InvalidInput if something keeps it from being submitted
     */
    @Requires(Permission.EDIT_INPUT)
    public int freeze(Actor actor, InputId id) {
        int[] version = {0};
        changes.of(actor, Permission.EDIT_INPUT, id, input -> {
            reading.requireStillEntered(input);
            version[0] = submissions.freeze(actor, input, changes.window(input)).textVersion();
        });
        return version[0];
    }

    /**
     * Submits. What counts is when this method was entered (R14.2); receipt, row in the trail, key and events are one
     * transaction. Sent twice, the one receipt is answered again, whatever became of the first answer.
     *
     * @throws DeadlinePassed if it came too late; the draft is kept
     * @throws InvalidInput if something is missing or at fault, each with its question, or if the team submits after the
     *     deadline what it entered and nobody says why
     * @throws NotAllowed if the team entered it, and the report is published
     * @throws VersionChanged if the version that was checked is not the latest any more
     */
    @Requires(Permission.SUBMIT_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReceiptDetails submit(Actor actor, SubmitInput command) {
        Instant received = changes.now();
        return transaction.execute(status -> submit(actor, command, received));
    }

    private ReceiptDetails submit(Actor actor, SubmitInput command, Instant received) {
        Input input = changes.locked(command.input());
        policy.require(actor, Permission.READ, input);
        Optional<ReceiptDetails> before = receipts.writtenWith(actor, input.id().value(), command.key());
        if (before.isPresent()) {
            return before.get();
        }
        policy.require(actor, Permission.SUBMIT_INPUT, input);
        reading.requireStillEntered(input);
        Window window = changes.window(input, received);
        window.requireOpen();
        if (!received.isBefore(changes.end(input))) {
            input.sayWhyLate(command.late());
        }
        FrozenVersion frozen = command.version() == null
                ? submissions.freezeChecked(input, command.fingerprint(), window)
                : submissions.checked(input, command.version());
        ReceiptDetails receipt = submissions.submit(actor, input, frozen, command.key(), window);
        changes.save(input);
        return receipt;
    }

    /**
     * Withdraws what was submitted; its text is deleted 30 days later, and another input may be started.
     *
     * @throws NotAllowed once the report is published; from then on name and text are only restricted
     */
    @Requires(Permission.WITHDRAW_INPUT)
    public void withdraw(Actor actor, InputId id) {
        changes.of(actor, Permission.WITHDRAW_INPUT, id, input -> {
            if (reading.isReported(input)) {
                throw new NotAllowed("input.refusal.reported");
            }
            input.withdraw(changes.window(input), actor.ref());
        });
    }

    /**
     * Asks for more time for this draft; seen by its contributors and by the desk only (R14.2).
     *
     * @param reason in the asker's own words
     */
    @Requires(Permission.ASK_EXTENSION)
    public void askExtension(Actor actor, InputId id, String reason) {
        Input input = changes.readable(actor, Permission.ASK_EXTENSION, id);
        extensions.ask(actor, input.call(), id.value(), reason);
    }

    /**
     * One input, as those read it whose it is, or who were asked to sign it.
     *
     * @throws NotFound for everyone else (R0.1, R0.2)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public InputDetails details(Actor actor, InputId id) {
        return reading.details(actor, changes.readable(actor, Permission.READ, id), changes.now());
    }

    /**
     * The inputs of the organisation acted for, led or co-signed, or of the individual; the latest first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<InputRow> ours(Actor actor, int from, int max) {
        return queries.ours(actor, null, from, max);
    }

    /**
     * The joint inputs among them that wait for a signature of the organisation acted for, the latest first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<InputRow> waiting(Actor actor, int from, int max) {
        return queries.waiting(actor, from, max);
    }

    /** The drafts and inputs to one call of those for whom the actor acts, so that nobody begins twice unawares. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<InputRow> oursTo(Actor actor, CallId call) {
        return queries.ours(actor, call, 0, InputQueries.MOST);
    }

    /**
     * For whom a person acts where an input is concerned: for the one who submits it rather than for one who was asked
     * to sign. One query.
     *
     * @param actor the person
     * @param organisations those for which they may act
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<Acting> actingFor(Actor actor, Set<OrganisationId> organisations, InputId id) {
        return queries.actingFor(actor, organisations, id);
    }

    /** Those of some inputs that the actor submitted, or co-signed as submitted; for what is told of many at once. One query. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Set<InputId> signedBy(Actor actor, Collection<InputId> ids) {
        return ids.isEmpty() ? Set.of() : queries.signedBy(actor, ids);
    }

    /** The calls of some inputs; those that the actor may not know of are left out. Two queries. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<InputId, CallSummary> calls(Actor actor, Collection<InputId> ids) {
        return ids.isEmpty() ? Map.of() : queries.calls(actor, ids);
    }

    /**
     * How many inputs came to a call, by day (R14.9); what the team entered by the day on which it came, and after the
     * deadline at once, for the team reads it then. Only for the call's report team; other staff are told who may,
     * because they may read the call.
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public Arrivals arrived(Actor actor, CallId id) {
        CallDetails call = calls.details(actor, id);
        if (!call.allowed().contains(Permission.READ_DESK)) {
            throw new NotPermitted(Permission.READ_DESK);
        }
        Deadline deadline = Objects.requireNonNull(call.deadline()); // only a draft has none
        Instant now = changes.now();
        Instant until = Arrivals.countedUntil(now, deadline.end(), deadline.zone());
        return queries.arrived(id, until, call.isOver() ? now : until, deadline.zone());
    }

    /** A new key for a form that submits. */
    public static UUID newKey() {
        return UUID.randomUUID();
    }
}

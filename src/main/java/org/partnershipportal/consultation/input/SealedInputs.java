package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.sealed.LeftStatement;
import org.partnershipportal.consultation.sealed.RecoveryCode;
import org.partnershipportal.consultation.sealed.SealedDoor;
import org.partnershipportal.consultation.sealed.StatementState;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sealed inputs (R14.8): started without an account, found again with a recovery code shown once. Nothing that is
 * stored leads to a person or an organisation, unless the holder leaves a statement that only the custodian can
 * decrypt.
 */
@Service
@Transactional
@ForOwnPages
public class SealedInputs {

    private static final int LONGEST_REASON = 1_000;

    private final InputRepository inputs;
    private final LeftInDrafts left;
    private final InputQueries queries;
    private final InputChanges changes;
    private final InputReading reading;
    private final SealedDoor door;
    private final TransactionTemplate transaction;

    SealedInputs(
            InputRepository inputs,
            LeftInDrafts left,
            InputQueries queries,
            InputChanges changes,
            InputReading reading,
            SealedDoor door,
            PlatformTransactionManager transactions) {
        this.inputs = inputs;
        this.left = left;
        this.queries = queries;
        this.changes = changes;
        this.reading = reading;
        this.door = door;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Starts a sealed draft. Sent twice before anything was left in it, the one draft gets another code, for the first
     * was lost on its way.
     *
     * @throws NotAllowed if something was left in it already, or it was deleted since
     * @throws DeadlinePassed if the deadline has passed
     * @throws InvalidInput if the call takes no sealed inputs
     */
    @Requires(Permission.BEGIN_SEALED_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public SealedBegun begin(Actor actor, BeginInput command) {
        if (!command.name().isSealed()) {
            throw new InvalidInput(Problem.of("name", "input.problem.never-sealed-later"));
        }
        return Once.first(
                () -> Objects.requireNonNull(transaction.execute(status -> draft(actor, command))),
                ChangedMeanwhile::new);
    }

    private SealedBegun draft(Actor actor, BeginInput command) {
        Instant now = changes.now();
        Optional<Input> before = inputs.findByFormToken(command.formToken()).filter(Input::isSealed);
        if (before.isPresent()) {
            return begunAgain(before.get().id());
        }
        CallDetails call = reading.openCall(actor, command, now);
        Input draft = inputs.save(Input.sealed(command, call.id(), actor.ref(), now));
        inputs.flush();
        return new SealedBegun(draft.id(), door.seal(Actor.system(), draft.id().value()));
    }

    private SealedBegun begunAgain(InputId id) {
        Input draft = changes.locked(id);
        if (draft.isGone()) {
            throw new NotAllowed("input.refusal.begun-and-deleted");
        }
        if (draft.status() != InputStatus.DRAFT || !left.isNothingIn(draft)) {
            throw new NotAllowed("input.refusal.begun-already");
        }
        return new SealedBegun(draft.id(), door.renew(Actor.system(), draft.id().value()));
    }

    /**
     * The sealed input that the code opens; empty for a wrong one. All wrong codes take the same time. This runs outside
     * every transaction, as the door does. Inside one, each guess would hold a connection while it waits for another.
     *
     * @param unknown counts a code that opens nothing at once, and can refuse to look further
     */
    @Requires(Permission.OPEN_SEALED_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<InputId> open(Actor actor, RecoveryCode code, Runnable unknown) {
        return door.open(Actor.system(), code, unknown).map(InputId::new);
    }

    /** Whether a statement can be left at all: the operator has given the custodian's key. */
    @Requires(Permission.READ)
    public boolean takesStatements(Actor actor) {
        return door.takesStatements(actor);
    }

    /** Leaves a statement for the custodian; an earlier one is replaced. */
    @Requires(Permission.EDIT_INPUT)
    public void leaveStatement(Actor actor, LeaveStatement command) {
        door.requireStatements(actor);
        changes.of(actor, Permission.EDIT_INPUT, command.input(), input -> {
            Instant now = changes.now();
            input.leaveStatement(actor.ref(), now);
            door.leave(Actor.system(), input.id().value(), input.call().value(), command.statement(), now);
        });
    }

    /** What became of the holder's statements, for the holder. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public StatementState statement(Actor actor, InputId id) {
        Input input = changes.readable(actor, Permission.READ, id);
        return input.isSealed() ? door.state(Actor.system(), id.value()) : StatementState.NONE;
    }

    /**
     * The submitted sealed inputs to which a statement was left, the latest first; for the custodian, who sees no text. Two
     * queries.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ_IDENTITY_STATEMENT)
    @Transactional(readOnly = true)
    public Slice<StatementRow> statements(Actor actor, int from, int max) {
        Slice<LeftStatement> left = door.statements(Actor.system(), InputQueries.SUBMITTED, from, max);
        Map<InputId, CallId> calls = queries.calls(
                left.rows().stream().map(one -> new InputId(one.handle())).toList());
        return left.map(one -> {
            InputId input = new InputId(one.handle());
            return new StatementRow(input, Objects.requireNonNull(calls.get(input)), one.leftAt(), one.downloadedAt());
        });
    }

    /**
     * Makes sure, before its download is offered, that a statement was left and that the custodian signed in lately.
     *
     * @throws NotFound if none was left
     */
    @Requires(value = Permission.READ_IDENTITY_STATEMENT, freshSignIn = true)
    @Transactional(readOnly = true)
    public void requireStatement(Actor actor, InputId id) {
        if (door.state(Actor.system(), id.value()).leftAt() == null) {
            throw new NotFound();
        }
    }

    /**
     * The encrypted statement, for the custodian to decrypt offline. The reason is kept, and the holder is told.
     *
     * @param reason why it must be known
     * @return CMS in DER
     */
    @Requires(value = Permission.READ_IDENTITY_STATEMENT, freshSignIn = true)
    public byte[] readStatement(Actor actor, InputId id, String reason) {
        FieldChecks checks = new FieldChecks();
        String why = checks.text("reason", reason, LONGEST_REASON);
        checks.done();
        Input input = changes.locked(id);
        Instant now = changes.now();
        byte[] statement = door.read(Actor.system(), id.value(), input.call().value(), why, now)
                .orElseThrow(NotFound::new);
        input.statementRead(actor.ref(), now);
        changes.save(input);
        return statement;
    }
}

package org.partnershipportal.consultation.sealed;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.SlowWork;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one-way door to what is sealed (R14.8): a random handle, a recovery code that opens it, and perhaps a statement
 * that only the custodian can decrypt. It knows handles, but neither what is behind one nor whose it is. The module
 * that keeps the inputs asks its own policy before.
 */
@Service
@Transactional
public class SealedDoor {

    private final SealedAccess access;
    private final SealedCodes codes;
    private final CustodianKey custodian;
    private final SlowWork slow;
    private final RandomGenerator random = new SecureRandom();

    SealedDoor(SealedAccess access, SealedCodes codes, CustodianKey custodian, SlowWork slow) {
        this.access = access;
        this.codes = codes;
        this.custodian = custodian;
        this.slow = slow;
    }

    /** Seals a new handle. Gives its code, to be shown once; only what is derived from it is kept. */
    @Requires(Permission.RUN_BY_ITSELF)
    public RecoveryCode seal(Actor actor, UUID handle) {
        RecoveryCode code = RecoveryCode.draw(random);
        access.insert(handle, codes.key(code));
        return code;
    }

    /** Another code for a handle whose code was lost on its way. */
    @Requires(Permission.RUN_BY_ITSELF)
    public RecoveryCode renew(Actor actor, UUID handle) {
        RecoveryCode code = RecoveryCode.draw(random);
        access.renew(handle, codes.key(code));
        return code;
    }

    /**
     * The handle that the code opens, if it opens one. Every wrong code takes the same time, whatever was ever kept of it.
     * While a key of before is kept, deriving that can be slow, so this runs outside every transaction.
     *
     * @param unknown counts a code that opens nothing by itself, and can refuse to derive slowly what it was before; a right code
     *     is never counted, so that nobody's guesses lock out who has one
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<UUID> open(Actor actor, RecoveryCode code, Runnable unknown) {
        byte[] key = codes.key(code);
        Optional<UUID> handle = access.find(key, Derivation.HMAC).or(() -> openedUnderSecretBefore(code, key));
        if (handle.isPresent()) {
            return handle;
        }
        unknown.run();
        return access.has(Derivation.PBKDF2) ? openedAsBefore(code, key) : Optional.empty();
    }

    /** While the secret before is given, every code that the present one does not know is looked for under that too. */
    private Optional<UUID> openedUnderSecretBefore(RecoveryCode code, byte[] key) {
        return codes.keyBefore(code).flatMap(before -> {
            Optional<UUID> handle = access.find(before, Derivation.HMAC);
            handle.ifPresent(opened -> access.rekey(opened, before, key));
            return handle;
        });
    }

    private Optional<UUID> openedAsBefore(RecoveryCode code, byte[] key) {
        byte[] before = slow.run(SlowWork.Kind.KEY, () -> codes.slowKey(code));
        Optional<UUID> handle = access.find(before, Derivation.PBKDF2);
        handle.ifPresent(opened -> access.rekey(opened, before, key));
        return handle;
    }

    /** Whether a statement can be left at all: the operator has given the custodian's key. */
    @Requires(Permission.READ)
    public boolean takesStatements(Actor actor) {
        return custodian.isThere();
    }

    /**
     * Asks that a statement can be left.
     *
     * @throws NotAllowed if the operator has given no custodian's key
     */
    @Requires(Permission.READ)
    public void requireStatements(Actor actor) {
        custodian.required();
    }

    /**
     * Encrypts a statement to the custodian and keeps it, with the hour; an earlier one is replaced.
     *
     * @param scope whose data key encrypts it once more at rest
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public void leave(Actor actor, UUID handle, UUID scope, String statement, Instant at) {
        access.leave(handle, scope, custodian.encrypt(statement), SealedTimes.hour(at));
    }

    /** What became of the statement. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public StatementState state(Actor actor, UUID handle) {
        return access.state(handle);
    }

    /**
     * The handles to which a statement was left, the latest first.
     *
     * @param among what the module that keeps the inputs asks of a handle: a condition on {@code h.handle}
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Slice<LeftStatement> statements(Actor actor, Where among, int from, int max) {
        return access.statements(among, from, max);
    }

    /**
     * The encrypted statement; that it was downloaded, in which hour and why, is kept for ever.
     *
     * @param scope whose data key encrypts the reason at rest
     * @return CMS in DER; empty if there is none
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<byte[]> read(Actor actor, UUID handle, UUID scope, String reason, Instant at) {
        Optional<byte[]> statement = access.statement(handle);
        if (statement.isPresent()) {
            access.downloaded(handle, scope, reason, SealedTimes.hour(at));
        }
        return statement;
    }

    /** Forgets the statement, when the time of what was sealed has come; what the custodian did with it is told still. */
    @Requires(Permission.RUN_BY_ITSELF)
    public void forget(Actor actor, UUID handle) {
        access.forget(handle);
    }

    /** Closes the door to what is there no more, for which nobody is to return. */
    @Requires(Permission.RUN_BY_ITSELF)
    public void close(Actor actor, UUID handle) {
        access.close(handle);
    }
}

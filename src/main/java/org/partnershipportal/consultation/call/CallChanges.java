package org.partnershipportal.consultation.call;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One change of a call: load and lock, ask the policy, let the record's verb do it, save with its events. */
@Component
class CallChanges {

    private final CallRepository calls;
    private final JdbcClient jdbc;
    private final CallPolicy policy;
    private final Clock clock;

    CallChanges(CallRepository calls, JdbcClient jdbc, Clock clock) {
        this.calls = calls;
        this.jdbc = jdbc;
        this.policy = new CallPolicy(clock);
        this.clock = clock;
    }

    /** A verb of the secretariat's. */
    void of(Actor actor, CallAct act, CallId id, Consumer<Call> verb) {
        Call call = locked(id);
        policy.require(actor, act, call);
        verb.accept(call);
        save(call);
    }

    /** Keeps the call with its events; the unique code decides a race. */
    CallId save(Call call) {
        try {
            return calls.saveAndFlush(call).id();
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInput(Problem.of("code", "call.problem.code-taken"));
        }
    }

    /** Takes the draft away, with its versions. */
    void delete(Call call) {
        calls.delete(calls.save(call));
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Verbs of one call follow each other. The lock is taken in plain SQL before anything is read: what Hibernate writes for
     * it ({@code FOR UPDATE OF}) MariaDB does not know.
     */
    Call locked(CallId id) {
        jdbc.sql("SELECT id FROM call_calls WHERE id = :id FOR UPDATE")
                .param("id", UuidBytes.of(id.value()))
                .query(byte[].class)
                .optional();
        return calls.findById(id.value()).orElseThrow(NotFound::new);
    }
}

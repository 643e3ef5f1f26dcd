package org.partnershipportal.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.NotPermitted;
import org.partnershipportal.access.Permission;
import org.partnershipportal.access.StaffRole;
import org.partnershipportal.call.CallDetails;
import org.partnershipportal.call.CallId;
import org.partnershipportal.call.Calls;
import org.partnershipportal.input.InputId;
import org.partnershipportal.shared.NotFound;
import org.partnershipportal.shared.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One act of the desk: lock and load, ask the policy, let the record's verb do it, save with its events. */
@Component
class Desk {

    private final AssessmentRepository assessments;
    private final AssessmentPolicy policy = new AssessmentPolicy();
    private final Calls calls;
    private final JdbcClient jdbc;
    private final Clock clock;

    Desk(AssessmentRepository assessments, Calls calls, JdbcClient jdbc, Clock clock) {
        this.assessments = assessments;
        this.calls = calls;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A verb of the report team's. */
    void act(Actor actor, InputId id, Consumer<Assessment> verb) {
        Assessment assessment = locked(id).orElseThrow(NotFound::new);
        policy.requireDesk(actor, at(assessment));
        verb.accept(assessment);
        save(assessment);
    }

    /** What the report team may read. */
    AtDesk readable(Actor actor, InputId id) {
        AtDesk found = at(assessments.findById(id.value()).orElseThrow(NotFound::new));
        policy.requireDesk(actor, found);
        return found;
    }

    AtDesk at(Assessment assessment) {
        CallDetails call = calls.details(Actor.system(), assessment.call());
        return new AtDesk(assessment, call.team(), call.readableFrom(assessment.endsAt()), clock.instant());
    }

    /**
     * The call, for a member of its report team.
     *
     * @throws NotPermitted for others who may read the call
     */
    CallDetails call(Actor actor, CallId id) {
        CallDetails call = calls.details(actor, id);
        if (!actor.is(StaffRole.SECRETARIAT) || call.team().stream().noneMatch(actor::isPerson)) {
            throw new NotPermitted(Permission.READ_DESK);
        }
        return call;
    }

    AssessmentPolicy policy() {
        return policy;
    }

    void save(Assessment assessment) {
        assessments.save(assessment);
    }

    /** Acts on one input follow each other; the lock is taken in plain SQL before anything is read. */
    Optional<Assessment> locked(InputId id) {
        jdbc.sql("SELECT id FROM assessment_inputs WHERE id = :id FOR UPDATE")
                .param("id", UuidBytes.of(id.value()))
                .query(byte[].class)
                .optional();
        return assessments.findById(id.value());
    }

    /**
     * The same for what may not be there yet. Its input is locked in this transaction, so that nobody else begins it; and
     * what is not there is not asked for with a lock, which would lock the gap that other inputs come into.
     */
    Optional<Assessment> lockedOrNone(InputId id) {
        boolean known = jdbc.sql("SELECT COUNT(*) FROM assessment_inputs WHERE id = :id")
                        .param("id", UuidBytes.of(id.value()))
                        .query(Long.class)
                        .single()
                > 0;
        return known ? locked(id) : Optional.empty();
    }

    Instant now() {
        return clock.instant();
    }
}

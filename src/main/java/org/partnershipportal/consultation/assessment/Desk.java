package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** One act of the desk: lock and load, ask the policy, let the record's verb do it, save with its events. */
@Component
class Desk {

    private final AssessmentRepository assessments;
    private final Change<Assessment> change;
    private final AssessmentPolicy policy = new AssessmentPolicy();
    private final Calls calls;
    private final Clock clock;

    Desk(AssessmentRepository assessments, Calls calls, Changes changes, Clock clock) {
        this.assessments = assessments;
        this.change = changes.of(Assessment.class, assessments::save);
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * A verb of the report team's.
     *
     * @throws NotAllowed once the call is archived
     */
    void act(Actor actor, InputId id, Consumer<Assessment> verb) {
        change.make(
                actor,
                id,
                assessment -> requireWork(actor, assessment),
                (assessment, by, at) -> verb.accept(assessment));
    }

    /** The record, locked, for a verb of the report team's beside it; refusals as for {@link #act}. */
    Assessment locked(Actor actor, InputId id) {
        Assessment assessment = change.locked(id);
        requireWork(actor, assessment);
        return assessment;
    }

    private void requireWork(Actor actor, Assessment assessment) {
        DeskCase found = at(assessment);
        policy.requireDesk(actor, found);
        found.call().requireInWork();
    }

    /** What the report team may read. */
    DeskCase readable(Actor actor, InputId id) {
        DeskCase found = at(assessments.findById(id.value()).orElseThrow(NotFound::new));
        policy.requireDesk(actor, found);
        return found;
    }

    DeskCase at(Assessment assessment) {
        CallDetails call = calls.details(Actor.system(), assessment.call());
        return new DeskCase(
                assessment, call.status(), call.team(), call.readableFrom(assessment.endsAt()), clock.instant());
    }

    /**
     * The call, for a member of its report team.
     *
     * @throws NotPermitted for others who may read the call
     */
    CallDetails call(Actor actor, CallId id) {
        CallDetails call = calls.details(actor, id);
        if (!actor.is(StaffRole.SECRETARIAT) || !call.isOnTeam(actor)) {
            throw new NotPermitted(Permission.READ_DESK);
        }
        return call;
    }

    /** What the actor's lists of the call are made of. */
    Where visibleTo(Actor actor, CallDetails call) {
        return AssessmentPolicy.visibleTo(actor, call.id(), call.team(), clock.instant());
    }

    AssessmentPolicy policy() {
        return policy;
    }

    void save(Assessment assessment) {
        assessments.save(assessment);
    }

    /** Acts on one input follow each other: it is locked before anything of it is read. */
    Optional<Assessment> locked(InputId id) {
        return change.lock(id);
    }

    Instant now() {
        return clock.instant();
    }
}

package org.partnershipportal.exchange.meeting;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
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
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What meetings of working groups decided, and what became of it. */
@Service
@Transactional
@ForOwnPages
public class Decisions {

    /** The most decisions of a meeting. */
    static final int MOST = 100;

    private final DecisionRepository decisions;
    private final MeetingQueries queries;
    private final MembersSpace members;
    private final Seats seats;
    private final Change<Decision> change;
    private final Change<Meeting> meeting;
    private final Once once;
    private final Clock clock;

    Decisions(
            DecisionRepository decisions,
            MeetingRepository meetings,
            MeetingQueries queries,
            MembersSpace members,
            Seats seats,
            Changes changes,
            Once once,
            Clock clock) {
        this.decisions = decisions;
        this.queries = queries;
        this.members = members;
        this.seats = seats;
        change = changes.of(Decision.class, decisions::save);
        meeting = changes.of(Meeting.class, meetings::save);
        this.once = once;
        this.clock = clock;
    }

    /**
     * Records a decision; sent twice, one comes of it, by the form's token.
     *
     * @throws InvalidInput if its owner is no member or kept from the actor (R4.3), or the day has passed
     * @throws NotAllowed while there are no minutes, and once they are approved
     */
    @Requires(Permission.ARRANGE_MEETING)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DecisionId give(Actor actor, GiveDecision command) {
        return once.made(() -> givenWith(actor, command), () -> record(actor, command));
    }

    private DecisionId record(Actor actor, GiveDecision command) {
        Meeting of = meeting.locked(command.meeting());
        MeetingPolicy policy = new MeetingPolicy(Optional.of(members.lock(actor, of.group())));
        policy.require(actor, Permission.ARRANGE_MEETING, of);
        of.requireOpenMinutes();
        if (!seats.sitting(Actor.system(), of.group()).contains(Objects.requireNonNull(command.owner()))) {
            throw new InvalidInput(Problem.of("owner", "meeting.problem.owner"));
        }
        if (!policy.gives(actor, command.owner())) {
            throw new InvalidInput(Problem.of("owner", "meeting.problem.own-country"));
        }
        if (decisions.countByMeetingId(of.id().value()) >= MOST) {
            throw new NotAllowed("meeting.refusal.too-many-decisions", MOST);
        }
        return decisions
                .save(new Decision(command, of, actor.ref(), clock.instant()))
                .id();
    }

    /** What the form created before; empty for anyone who no longer leads the group. */
    private Optional<DecisionId> givenWith(Actor actor, GiveDecision command) {
        return decisions
                .findByFormToken(command.formToken())
                .filter(made -> made.isGivenWith(command.formToken(), command.meeting()))
                .filter(made -> members.find(actor, made.group())
                        .filter(inside -> inside.leads())
                        .isPresent())
                .map(Decision::id);
    }

    /**
     * Says that a decision was carried out, or is dropped; for its owner and for those who lead the group.
     *
     * @throws NotFound for everyone but a member
     * @throws NotAllowed if that was said before
     */
    @Requires(Permission.TAKE_PART_IN_MEETING)
    public void close(Actor actor, CloseDecision command) {
        change.make(
                actor,
                command.decision(),
                record -> new MeetingPolicy(Optional.of(members.lock(actor, record.group())))
                        .requireClosing(actor, record),
                (it, by, at) -> it.close(command, by, at));
    }

    /**
     * The decisions of a group.
     *
     * @param open whether only those that are still to be done
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but a member
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<DecisionRow> list(Actor actor, WorkingGroupId group, boolean open, int from, int max) {
        return found(actor, group, open ? Where.of("d.status = 'OPEN'") : Where.all(), from, max);
    }

    /** The decisions of one meeting. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<DecisionRow> of(Actor actor, WorkingGroupId group, MeetingId id, int from, int max) {
        return found(actor, group, Where.of("d.meeting_id = :meeting", "meeting", id), from, max);
    }

    private Slice<DecisionRow> found(Actor actor, WorkingGroupId group, Where which, int from, int max) {
        return queries.decisions(actor, members.find(actor, group).orElseThrow(NotFound::new), which, from, max);
    }
}

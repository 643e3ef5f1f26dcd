package org.partnershipportal.consultation.call;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.spi.TeamNeed;
import org.partnershipportal.consultation.call.spi.Unfinished;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonDetails;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.StaffRole;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls for inputs: drafted, opened, corrected, extended and read. Only the secretariat knows of calls that are not
 * open yet (R0.1). {@link Extensions} gives more time to one contributor.
 */
@Service
@Transactional
public class Calls {

    private final CallRepository calls;
    private final Change<Call> change;
    private final Clock clock;
    private final CallQueries queries;
    private final Persons persons;
    private final ObjectProvider<Unfinished> unfinished;
    private final ObjectProvider<TeamNeed> needs;
    private final CallPolicy policy;

    Calls(
            CallRepository calls,
            CallQueries queries,
            Persons persons,
            ObjectProvider<Unfinished> unfinished,
            ObjectProvider<TeamNeed> needs,
            Changes changes,
            Clock clock) {
        this.calls = calls;
        this.change = changes.of(Call.class, calls::keep);
        this.clock = clock;
        this.queries = queries;
        this.persons = persons;
        this.unfinished = unfinished;
        this.needs = needs;
        this.policy = new CallPolicy(clock);
    }

    /**
     * Starts a draft; who begins it runs its report.
     *
     * @throws InvalidInput if the code is taken
     */
    @Requires(Permission.WRITE_CALL)
    public CallId draft(Actor actor, DraftCall command) {
        Call draft = new Call(
                new CallCode(command.code()),
                command.content(),
                command.deadline(),
                actor.person(),
                actor.ref(),
                clock.instant());
        return calls.keep(draft).id();
    }

    /**
     * Begins a draft with what an earlier call says, asks and allows, in all its languages; dates and team are its own.
     *
     * @throws NotFound if there is no such call, or the actor may not know of it
     * @throws InvalidInput if the code is taken
     */
    @Requires(Permission.WRITE_CALL)
    public CallId draft(Actor actor, CopyCall command) {
        Call earlier = calls.findById(Objects.requireNonNull(command.from()).value())
                .filter(one -> policy.mayRead(actor, one))
                .orElseThrow(NotFound::new);
        Call draft = new Call(
                new CallCode(command.code()), earlier.content(), null, actor.person(), actor.ref(), clock.instant());
        draft.beganFrom(earlier);
        return calls.keep(draft).id();
    }

    /**
     * Calls of which something typed stands in the title, issuer, purpose, mandate or code, archived ones included: those
     * from which a new one can begin, the latest first.
     *
     * @param max how many at most, up to 200
     */
    @Requires(Permission.WRITE_CALL)
    @Transactional(readOnly = true)
    public List<CallSummary> earlier(Actor actor, String typed, int max) {
        return queries.earlier(actor, typed, max);
    }

    /** A code that is free, made of a title; empty if the title has too few letters. One query. */
    @Requires(Permission.WRITE_CALL)
    @Transactional(readOnly = true)
    public Optional<CallCode> freeCode(Actor actor, String title) {
        List<CallCode> proposed = ProposedCodes.of(title);
        Set<CallCode> taken = queries.coded(actor, proposed).keySet();
        return proposed.stream().filter(code -> !taken.contains(code)).findFirst();
    }

    /**
     * Changes what it says before it opens.
     *
     * @throws ChangedMeanwhile if somebody changed it since it was read
     * @throws InvalidInput if the code is taken, or it is scheduled and would not be fit to open
     */
    @Requires(Permission.WRITE_CALL)
    public void edit(Actor actor, EditCall command) {
        change(actor, CallAct.EDIT, command.call(), (call, by, at) -> call.edit(command, by, at));
    }

    /** Deletes a draft. */
    @Requires(Permission.WRITE_CALL)
    public void delete(Actor actor, CallId id) {
        Call call = change.locked(id);
        policy.require(actor, CallAct.DELETE, call);
        call.delete(actor.ref(), clock.instant());
        calls.delete(calls.save(call));
    }

    /**
     * Sets when it opens; a moment in the past opens it now.
     *
     * @throws InvalidInput with everything that is missing, a second member of its team included, or if the deadline does not
     *     lie after the opening
     */
    @Requires(Permission.OPEN_CALL)
    public void schedule(Actor actor, ScheduleCall command) {
        change(actor, CallAct.SCHEDULE, command.call(), (call, by, at) -> call.schedule(command, able(call), by, at));
    }

    /** Makes a scheduled call a draft again. */
    @Requires(Permission.OPEN_CALL)
    public void unschedule(Actor actor, CallId id) {
        change(actor, CallAct.UNSCHEDULE, id, (call, by, at) -> call.unschedule(by, at));
    }

    /**
     * Opens it now; from then on everyone reads it.
     *
     * @throws InvalidInput with everything that is missing, a second member of its team included (R14.11)
     */
    @Requires(Permission.OPEN_CALL)
    public void open(Actor actor, CallId id) {
        change(actor, CallAct.OPEN, id, (call, by, at) -> call.open(able(call), by, at));
    }

    /**
     * Corrects an open call, with a notice to everyone who has a draft. No answer becomes invalid by it.
     *
     * @throws InvalidInput naming each question that the correction would do harm to, and the cure
     */
    @Requires(Permission.WRITE_CALL)
    public void correct(Actor actor, CorrectCall command) {
        change(actor, CallAct.CORRECT, command.call(), (call, by, at) -> call.correct(command, by, at));
    }

    /**
     * Gives everyone more time (R14.2); a closed call is open again.
     *
     * @throws InvalidInput if it is not later than the deadline that holds
     * @throws NotAllowed if a closed call would open with fewer than two who can act (R14.11)
     */
    @Requires(Permission.EXTEND_CALL)
    public void extend(Actor actor, CallId id, Deadline deadline, long edition) {
        change(actor, CallAct.EXTEND, id, (call, by, at) -> call.extend(deadline, edition, able(call), by, at));
    }

    /**
     * Names a person who runs the report; for its members alone (R14.11).
     *
     * @throws InvalidInput if the secretariat's role does not count for the person
     */
    @Requires(Permission.NAME_TEAM)
    public void join(Actor actor, CallId id, PersonId member) {
        change(actor, CallAct.NAME_TEAM, id, (call, by, at) -> {
            if (persons.holding(Actor.system(), StaffRole.SECRETARIAT, Set.of(member))
                    .isEmpty()) {
                throw new InvalidInput(Problem.of("member", "call.problem.no-secretariat"));
            }
            call.join(member, by, at);
        });
    }

    /**
     * Who can join those who run the report, of those whose name contains what was typed, by name; for its members alone
     * (R14.11).
     *
     * @param max how many at most, up to 200
     * @throws NotFound if there is no such call, or the actor may not know of it
     */
    @Requires(Permission.NAME_TEAM)
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Actor actor, CallId id, String typed, int max) {
        Call call = calls.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireTeam(actor, Permission.NAME_TEAM, call);
        List<PersonDetails> found = persons.findHolding(Actor.system(), StaffRole.SECRETARIAT, typed);
        return found.stream()
                .filter(person -> !call.team().contains(person.id()))
                .limit(max)
                .map(person ->
                        new Colleague(person.id(), person.name(), hasNamesake(person, found) ? person.eMail() : ""))
                .toList();
    }

    private static boolean hasNamesake(PersonDetails person, List<PersonDetails> among) {
        return among.stream().filter(one -> one.name().equals(person.name())).count() > 1;
    }

    /**
     * Takes a person out of those who run the report; for its members alone (R14.11).
     *
     * @throws NotAllowed if fewer than two who can act would stay, or nobody in a draft
     */
    @Requires(Permission.NAME_TEAM)
    public void leave(Actor actor, CallId id, PersonId member) {
        change(actor, CallAct.NAME_TEAM, id, (call, by, at) -> call.leave(member, able(call), by, at));
    }

    /**
     * Runs the report in place of a team of which nobody can act any more; anyone who reads the call is told, with the
     * reason.
     *
     * @throws NotAllowed if a member can act
     */
    @Requires(Permission.TAKE_OVER_CALL)
    public void takeOver(Actor actor, TakeOverCall command) {
        PersonId person = Objects.requireNonNull(actor.person());
        change(
                actor,
                CallAct.TAKE_OVER,
                command.call(),
                (call, by, at) -> call.takeOver(person, command.reason(), able(call), by, at));
    }

    /**
     * A call as the secretariat works on it.
     *
     * @throws NotFound if there is none, or the reader may not know of it
     * @throws NotPermitted if the actor has nothing to do there
     */
    @Requires(Permission.WRITE_CALL)
    @Transactional(readOnly = true)
    public CallDesk desk(Actor actor, CallCode code) {
        Call call = calls.findByCode(code.value()).orElseThrow(NotFound::new);
        CallDetails details = details(actor, Optional.of(call));
        if (!details.opensDesk()) {
            throw new NotPermitted(Permission.WRITE_CALL);
        }
        Set<PersonId> able = able(call);
        return new CallDesk(
                details, team(actor, call, able), basedOn(actor, call), Lack.of(call, able, clock.instant()));
    }

    /** The earlier call that it began from, if the actor may know of that one. */
    private @Nullable CallSummary basedOn(Actor actor, Call call) {
        return call.basedOn()
                .map(earlier -> queries.summaries(actor, List.of(earlier)).get(earlier))
                .orElse(null);
    }

    /** Who runs the report, and what of the team is missing. */
    private CallTeam team(Actor actor, Call call, Set<PersonId> able) {
        CallStatus status = call.statusAt(clock.instant());
        Map<PersonId, String> names = persons.names(actor, call.team());
        String lacking = CallTeam.lacking(status, able.size());
        return new CallTeam(
                call.team().stream()
                        .map(one -> new CallTeam.Member(
                                one,
                                names.get(one),
                                able.contains(one),
                                TeamRules.canLose(call.team(), one, able, status)))
                        .sorted(Comparator.comparing(one -> Objects.requireNonNullElse(one.name(), "")))
                        .toList(),
                warning(actor, call, lacking),
                policy.allowed(actor, call).contains(Permission.NAME_TEAM),
                able.isEmpty() && policy.allowed(actor, call).contains(Permission.TAKE_OVER_CALL));
    }

    private @Nullable Sentence warning(Actor actor, Call call, @Nullable String lacking) {
        if (call.hasMissedItsOpening(clock.instant())) {
            return Sentence.of("call.team.missed");
        }
        return lacking != null
                ? Sentence.of(lacking)
                : needs.stream()
                        .flatMap(need -> need.of(actor, call.id().value()).stream())
                        .findFirst()
                        .orElse(null);
    }

    /** Those of the team who can act: for whom the role counts (R14.11). */
    private Set<PersonId> able(Call call) {
        return persons.holding(Actor.system(), StaffRole.SECRETARIAT, call.team());
    }

    private void change(Actor actor, CallAct act, CallId id, Change.Verb<Call> verb) {
        change.make(actor, id, call -> policy.require(actor, act, call), verb);
    }

    /**
     * Notes that its report is published; from then on nobody withdraws an input to it.
     *
     * @throws NotAllowed while it takes inputs, of all or of one party with a deadline of its own
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public void report(Actor actor, CallId id) {
        Call call = change.locked(id);
        if (queries.isOpenForSome(id, clock.instant())) {
            throw new NotAllowed("call.refusal.report");
        }
        call.report(actor.ref(), clock.instant());
        calls.keep(call);
    }

    /**
     * Puts it into the archive once nothing waits: it leaves the lists of what goes on, and everyone reads it still. From then
     * on its team reads and changes nothing; what is kept for some time is deleted as before.
     *
     * @throws NotAllowed before its report is published, or while contributors do not know the outcome, an appeal or a
     *     question waits
     */
    @Requires(Permission.ARCHIVE_CALL)
    public void archive(Actor actor, CallId id) {
        change(actor, CallAct.ARCHIVE, id, (call, by, at) -> {
            call.archive(by, at);
            unfinished.forEach(work -> work.requireNothing(id.value()));
        });
    }

    /** Takes it out of the archive, for something has to be done after all. */
    @Requires(Permission.ARCHIVE_CALL)
    public void restore(Actor actor, CallId id) {
        change(actor, CallAct.RESTORE, id, (call, by, at) -> call.restore(by, at));
    }

    /**
     * One call.
     *
     * @throws NotFound if there is none, or the reader may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public CallDetails details(Actor actor, CallId id) {
        return details(actor, calls.findById(id.value()));
    }

    /** The same by its code. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public CallDetails details(Actor actor, CallCode code) {
        return details(actor, calls.findByCode(code.value()));
    }

    /**
     * What the reader may see of all calls: open ones first, the one that closes soonest at the top.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<CallRow> list(Actor actor, CallFilter filter, int from, int max) {
        return queries.list(actor, filter, from, max);
    }

    /** What lists of other records say of calls; those that the reader may not see have no entry. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<CallId, CallSummary> summaries(Actor actor, Collection<CallId> ids) {
        return queries.summaries(actor, ids);
    }

    /** Those of some calls whose contributors may choose that their text is published with their name. One query. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Set<CallId> namingInPublic(Actor actor, Set<CallId> ids) {
        return queries.namingInPublic(actor, ids);
    }

    /** The same by their codes. One query. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<CallCode, CallSummary> coded(Actor actor, Collection<CallCode> codes) {
        return queries.coded(actor, codes);
    }

    /**
     * What a call said in an earlier version.
     *
     * @throws NotFound if there is no such version, or the reader may not know of the call
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public CallContent content(Actor actor, CallId id, int version) {
        return calls.findById(id.value())
                .filter(call -> policy.mayRead(actor, call))
                .flatMap(call -> call.content(version))
                .orElseThrow(NotFound::new);
    }

    /** Calls whose deadline for everyone had passed by then. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public List<CallId> closedBy(Actor actor, Instant then) {
        return queries.closedBy(then);
    }

    /** Calls whose texts that are not published have been kept as long after the report as the call says. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public List<CallId> keptLongEnough(Actor actor) {
        return calls.findByReportedAtNotNull().stream()
                .filter(call -> call.isKeptLongEnough(clock.instant()))
                .map(Call::id)
                .toList();
    }

    /** Whether the actor may begin one: the same question as the act's. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayDraft(Actor actor) {
        return Permission.WRITE_CALL.isOpenTo(actor);
    }

    private CallDetails details(Actor actor, Optional<Call> found) {
        Call call = found.filter(one -> policy.mayRead(actor, one)).orElseThrow(NotFound::new);
        return new CallDetails(
                call.id(),
                call.code(),
                call.statusAt(clock.instant()),
                call.contentVersion(),
                call.edition(),
                call.content(),
                call.opensAt(),
                call.deadline().orElse(null),
                call.firstDeadline().orElse(null),
                call.reportedAt(),
                call.corrections(),
                call.takenOver(),
                CallPolicy.isInside(actor) ? call.team() : Set.of(),
                policy.allowed(actor, call));
    }
}

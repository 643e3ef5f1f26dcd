package org.partnershipportal.consultation.clarification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Correction;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.TryLater;
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

/** Questions about calls: asked by anyone while a call is open, read by its report team first, answered for all (R14.12). */
@Service
@Transactional
@ForOwnPages
public class Clarifications {

    /**
     * So many questions about one call can wait, many times what a call is asked: one network takes days to send as many
     * (decision 51), and the team sets them aside together.
     */
    static final long MOST_WAITING = 5000;

    private static final Duration LATER = Duration.ofDays(1);

    private final ClarificationRepository clarifications;
    private final ClarificationQueries queries;
    private final ClarificationPolicy policy;
    private final Change<Clarification> changes;
    private final Calls calls;
    private final ReportTeams teams;
    private final Once once;
    private final Clock clock;

    Clarifications(
            ClarificationRepository clarifications,
            ClarificationQueries queries,
            ClarificationPolicy policy,
            Changes changes,
            Calls calls,
            ReportTeams teams,
            Once once,
            Clock clock) {
        this.clarifications = clarifications;
        this.queries = queries;
        this.policy = policy;
        this.changes = changes.of(Clarification.class, clarifications::save);
        this.calls = calls;
        this.teams = teams;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Asks a question. Who asks is not kept, so it is always asked as a visitor, signed in or not.
     *
     * @throws NotFound if there is no such call for everyone
     * @throws NotAllowed if the call is not open
     * @throws TryLater if {@value #MOST_WAITING} questions wait already
     */
    @Requires(Permission.ASK_CLARIFICATION)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ClarificationId ask(Actor actor, CallCode code, AskClarification command) {
        return once.made(
                () -> clarifications
                        .findByFormToken(command.key())
                        .filter(asked -> asked.isAskedBy(command))
                        .map(Clarification::id),
                () -> asked(actor, calls.details(actor, code), command));
    }

    private ClarificationId asked(Actor actor, CallDetails call, AskClarification command) {
        long waiting = queries.waiting(call.id());
        if (waiting >= MOST_WAITING) {
            throw TryLater.tooMany("clarification.refusal.too-many", LATER);
        }
        Instant now = clock.instant();
        return clarifications
                .save(new Clarification(command, call, day(call, now), waiting == 0, actor.ref(), now))
                .id();
    }

    private static LocalDate day(CallDetails call, Instant now) {
        Deadline deadline = call.deadline();
        return LocalDate.ofInstant(now, deadline == null ? Formats.GENEVA : deadline.zone());
    }

    /**
     * What everyone reads of a call's questions, the last answered first.
     *
     * @throws NotFound if there is no such call for the actor
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<PublicClarification> answered(Actor actor, CallId id, int from, int max) {
        CallDetails call = calls.details(actor, id);
        return queries.answered(call.id(), version -> corrected(call, version), from, max);
    }

    private static @Nullable Instant corrected(CallDetails call, int version) {
        return call.corrections().stream()
                .filter(correction -> correction.version() == version)
                .findFirst()
                .map(Correction::at)
                .orElse(null);
    }

    /**
     * A call's questions, for its report team: those that wait first, the oldest of them before the others.
     *
     * @param only where they stand; {@code null} for all
     * @throws NotFound for everyone who is not of the team
     */
    @Requires(Permission.ANSWER_CLARIFICATION)
    @Transactional(readOnly = true)
    public Slice<ClarificationRow> list(
            Actor actor, CallCode code, @Nullable ClarificationStatus only, int from, int max) {
        CallId call = policy.requireTeam(actor, teams.of(actor, code)).call();
        return queries.list(
                Where.of("q.call_id = :call", "call", call)
                        .and(Where.given(only, status -> Where.of("q.status = :status", "status", status)))
                        .and(ClarificationPolicy.visibleTo(actor)),
                from,
                max);
    }

    /**
     * One question, for its report team.
     *
     * @throws NotFound for everyone else
     */
    @Requires(Permission.ANSWER_CLARIFICATION)
    @Transactional(readOnly = true)
    public ClarificationDetails details(Actor actor, ClarificationId id) {
        Clarification found = clarifications.findById(id.value()).orElseThrow(NotFound::new);
        requireTeam(actor, found);
        return found.details();
    }

    /**
     * Answers a question in public, or rewrites what is public of it.
     *
     * @throws org.partnershipportal.ground.shared.InvalidInput with each text that is missing
     * @throws ChangedMeanwhile if another one changed it since it was read
     */
    @Requires(Permission.ANSWER_CLARIFICATION)
    public void answer(Actor actor, AnswerClarification command) {
        changes.make(
                actor,
                command.clarification(),
                asked -> requireWork(actor, asked),
                (asked, by, at) -> asked.answer(command, calls.details(actor, asked.call()), by, at));
    }

    /**
     * Takes questions out of what is public, or keeps them out; their texts are deleted 30 days later. What another member
     * answered or set aside since it was read is left.
     *
     * @return how many were set aside
     * @throws NotFound if the actor is of the team of none
     * @throws NotAllowed if one is set aside already
     * @throws ChangedMeanwhile if all have changed since they were read
     */
    @Requires(Permission.ANSWER_CLARIFICATION)
    public int setAside(Actor actor, SetAside command) {
        List<Clarification> theirs = command.read().keySet().stream()
                .sorted(Comparator.comparing(ClarificationId::value))
                .flatMap(id -> changes.lock(id).stream())
                .filter(asked -> teams.of(actor, asked.call()).has(actor))
                .toList();
        if (theirs.isEmpty()) {
            throw new NotFound();
        }
        theirs.forEach(asked -> requireWork(actor, asked));
        List<Clarification> asRead = theirs.stream()
                .filter(asked -> asked.isOf(command.read().getOrDefault(asked.id(), 0L)))
                .toList();
        if (asRead.isEmpty()) {
            throw new ChangedMeanwhile();
        }
        Instant now = clock.instant();
        asRead.forEach(asked -> {
            asked.setAside(command.reason(), actor.ref(), now);
            clarifications.save(asked);
        });
        return asRead.size();
    }

    private ReportTeam requireTeam(Actor actor, Clarification asked) {
        return policy.requireTeam(actor, teams.of(actor, asked.call()));
    }

    private void requireWork(Actor actor, Clarification asked) {
        requireTeam(actor, asked).status().requireInWork();
    }
}

package org.partnershipportal.platform.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions against someone, their appeals, and the decision on the appeal by another person. A module that takes such
 * decisions opens a case in the same transaction and offers a {@link Moderated}.
 */
@Service
@Transactional
public class Cases {

    private final ModerationCaseRepository cases;
    private final ReportedTextRepository reported;
    private final CaseQueries queries;
    private final CasePolicy policy;
    private final Clock clock;

    Cases(
            ModerationCaseRepository cases,
            ReportedTextRepository reported,
            CaseQueries queries,
            CasePolicy policy,
            Clock clock) {
        this.cases = cases;
        this.reported = reported;
        this.queries = queries;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Puts the actor's own decision on record. With it, reports of the text to the moderators are decided.
     *
     * @throws NotPermitted if the record's module does not let the actor decide
     * @throws org.partnershipportal.ground.shared.NotAllowed if the actor has reported the text
     */
    @Requires(Permission.OPEN_CASE)
    public CaseId open(Actor actor, OpenCase command) {
        policy.requireMayOpen(actor, command.subject());
        reported.findByOpenSubject(ReportedText.open(command.subject())).ifPresent(text -> {
            text.hidden(actor, clock.instant());
            reported.save(text);
        });
        return cases.save(ModerationCase.open(
                        command,
                        policy.kind(command.subject().kind())
                                .scope(command.subject().id()),
                        actor,
                        clock.instant()))
                .id();
    }

    /**
     * Closes the latest case about the record because the decision was taken back; does nothing if none is open.
     *
     * @throws NotPermitted if the record's module does not let the actor decide
     */
    @Requires(Permission.OPEN_CASE)
    public void settle(Actor actor, ContentRef subject) {
        policy.requireMayOpen(actor, subject);
        latestCase(subject).ifPresent(open -> {
            open.settle(actor.ref(), clock.instant());
            cases.save(open);
        });
    }

    /** Whether the record's module lets the actor decide, and take the decision back: not in their own cause. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayDecideOn(Actor actor, ContentRef subject) {
        return policy.mayOpen(actor, subject);
    }

    /**
     * Deletes all that was said in cases about a record whose own words are deleted in the same transaction, and in reports of it
     * to the moderators, and closes those that are open.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public void forget(Actor actor, ContentRef subject) {
        cases.findBySubjectKindAndSubjectId(subject.kind(), subject.id()).forEach(about -> {
            about.forgetWords();
            cases.save(about);
        });
        reported.findBySubjectKindAndSubjectId(subject.kind(), subject.id()).forEach(text -> {
            text.forgetWords();
            reported.save(text);
        });
    }

    /**
     * What is to be known before one appeals against the latest decision about the record.
     *
     * @throws NotFound if there is none against which the actor may appeal now
     */
    @Requires(Permission.APPEAL)
    @Transactional(readOnly = true)
    public AppealPage appealing(Actor actor, ContentRef subject) {
        return latest(actor, subject)
                .filter(found -> found.allowed().contains(Permission.APPEAL))
                .map(found -> AppealPage.of(found, policy.kind(subject.kind()), false))
                .orElseThrow(NotFound::new);
    }

    /**
     * Appeals against the latest decision about the record.
     *
     * @throws NotFound if there is none that the actor may know of
     */
    @Requires(Permission.APPEAL)
    public void appeal(Actor actor, AppealDecision command) {
        ModerationCase appealed = latestCase(command.subject()).orElseThrow(NotFound::new);
        if (!policy.mayRead(actor, appealed)) {
            throw new NotFound();
        }
        appealed.appeal(command.text(), actor, clock.instant());
        cases.save(appealed);
    }

    /**
     * What is to be known before one enters an appeal that came outside the portal; empty if the actor enters none about the
     * record now (R14.13).
     */
    @Requires(Permission.ENTER_INPUT)
    @Transactional(readOnly = true)
    public Optional<AppealPage> entering(Actor actor, ContentRef subject) {
        PersonId typist = actor.person();
        return latestCase(subject)
                .filter(found -> found.status() == CaseStatus.DECIDED
                        && policy.entersAppeals(actor, found)
                        && !found.isDecidedBy(actor))
                .map(found -> AppealPage.of(
                        details(actor, found),
                        policy.kind(subject.kind()),
                        typist != null && queries.isUndecidableIfEnteredBy(typist, found.id())));
    }

    /**
     * Enters an appeal that came outside the portal from those concerned, who have no way into it; another person decides it
     * (R14.13).
     *
     * @throws NotFound for everyone whom the record's module does not let enter one
     * @throws org.partnershipportal.ground.shared.NotAllowed if an appeal was made already, for only one is heard, or if the actor
     *     took the decision
     * @throws org.partnershipportal.ground.shared.InvalidInput if it came in the future, or before the decision
     */
    @Requires(Permission.ENTER_INPUT)
    public void enterAppeal(Actor actor, EnterAppeal command) {
        ModerationCase appealed = latestCase(command.subject())
                .filter(found -> policy.entersAppeals(actor, found))
                .orElseThrow(NotFound::new);
        Instant now = clock.instant();
        appealed.enterAppeal(command, geneva(appealed.decidedAt()), geneva(now), actor, now);
        cases.save(appealed);
    }

    /**
     * Cancels the entry of an appeal, so that it can be entered again: those concerned have only one, and it is not used up by
     * a mistake of who typed it (R14.13).
     *
     * @throws NotFound for everyone who does not hear of appeals about the record
     * @throws org.partnershipportal.ground.shared.NotAllowed if no appeal waits, it was made in the portal, or the actor took the
     *     decision or entered the appeal
     */
    @Requires(Permission.CANCEL_APPEAL_ENTRY)
    public void cancelEntry(Actor actor, CancelAppealEntry command) {
        ModerationCase entered = readable(actor, command.id());
        entered.cancelEntry(command, actor, clock.instant());
        cases.save(entered);
    }

    private static LocalDate geneva(Instant at) {
        return LocalDate.ofInstant(at, Formats.GENEVA);
    }

    /**
     * Decides an appeal; an overturned decision is set aside by its module in the same transaction.
     *
     * @throws SameEyes if the actor decided, appealed, or is touched by the decision
     */
    @Requires(Permission.DECIDE_APPEAL)
    public void decide(Actor actor, DecideAppeal command) {
        ModerationCase decided = readable(actor, command.id());
        if (policy.isOwnCause(actor, decided)) {
            throw new SameEyes();
        }
        decided.decide(command, actor, clock.instant());
        cases.save(decided);
        if (command.overturns()) {
            ContentRef subject = decided.subject();
            policy.kind(subject.kind()).overturn(actor, subject.id(), command.reason());
        }
    }

    /**
     * The appeals that wait, as far as the actor can know of them, the oldest first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.DECIDE_APPEAL)
    @Transactional(readOnly = true)
    public Slice<CaseRow> waiting(Actor actor, int from, int max) {
        return queries.waiting(actor, from, max);
    }

    /** The records about which appeals wait that the actor may know of and nobody may decide, the oldest first. */
    @Requires(Permission.DECIDE_APPEAL)
    @Transactional(readOnly = true)
    public List<ContentRef> undecidable(Actor actor, int max) {
        return queries.undecidable(actor, max);
    }

    /** Whether the case is an appeal that waits, that the actor may know of as one who hears them, and that nobody may decide. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean isUndecidable(Actor actor, CaseId id) {
        return queries.isUndecidable(actor, id);
    }

    /** Whether an appeal waits that concerns one of these records of a kind; for the module that keeps them. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public boolean isAppealed(Actor actor, String kind, Collection<String> subjects) {
        return !subjects.isEmpty()
                && cases.existsBySubjectKindAndSubjectIdInAndStatus(kind, subjects, CaseStatus.APPEALED);
    }

    /** Whether an appeal that concerns the record was answered later than that; for the module that keeps it. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public boolean isAnsweredSince(Actor actor, ContentRef subject, Instant since) {
        return cases.existsBySubjectKindAndSubjectIdAndAnsweredAtAfter(subject.kind(), subject.id(), since);
    }

    /** How many of those wait (R0.1). */
    @Requires(Permission.DECIDE_APPEAL)
    @Transactional(readOnly = true)
    public long countWaiting(Actor actor) {
        return queries.countWaiting(actor);
    }

    /** A case. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public CaseDetails details(Actor actor, CaseId id) {
        return details(actor, readable(actor, id));
    }

    /** The latest case about a record; empty if there is none that the actor may read. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<CaseDetails> latest(Actor actor, ContentRef subject) {
        return latestCase(subject)
                .filter(latest -> policy.mayRead(actor, latest))
                .map(latest -> details(actor, latest));
    }

    private CaseDetails details(Actor actor, ModerationCase record) {
        ContentRef subject = record.subject();
        Moderated kind = policy.kind(subject.kind());
        LocalizedText title = Optional.ofNullable(
                        kind.titles(List.of(subject.id())).get(subject.id()))
                .orElseThrow(NotFound::new);
        return record.details(title, kind.path(subject.id()), policy.allowed(actor, record));
    }

    private ModerationCase readable(Actor actor, CaseId id) {
        return cases.findById(id.value())
                .filter(found -> policy.mayRead(actor, found))
                .orElseThrow(NotFound::new);
    }

    private Optional<ModerationCase> latestCase(ContentRef subject) {
        return cases.findFirstBySubjectKindAndSubjectIdOrderByDecidedAtDesc(subject.kind(), subject.id());
    }
}

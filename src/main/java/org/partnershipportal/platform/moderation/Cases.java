package org.partnershipportal.platform.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions against someone, their appeals, and the decision on the appeal by another person. A module that takes such
 * decisions opens a case in the same transaction and offers a {@link Moderated}.
 */
@Service
@Transactional
public class Cases {

    /** How many waiting appeals a list shows at most. */
    public static final int LIST = 100;

    private final ModerationCaseRepository cases;
    private final CasePolicy policy;
    private final Clock clock;

    Cases(ModerationCaseRepository cases, CasePolicy policy, Clock clock) {
        this.cases = cases;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Puts the actor's own decision on record.
     *
     * @throws NotPermitted if the record's module does not let the actor decide
     */
    @Requires(Permission.OPEN_CASE)
    public CaseId open(Actor actor, OpenCase command) {
        policy.requireMayOpen(actor, command.subject());
        return cases.save(ModerationCase.open(command, actor, clock.instant())).id();
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

    /** The appeals that wait, the oldest first. */
    @Requires(Permission.DECIDE_APPEAL)
    @Transactional(readOnly = true)
    public List<CaseRow> waiting(Actor actor) {
        List<ModerationCase> waiting = heard(actor).limit(LIST).toList();
        Map<String, List<ModerationCase>> byKind =
                waiting.stream().collect(Collectors.groupingBy(c -> c.subject().kind()));
        Map<ContentRef, LocalizedText> titles = byKind.entrySet().stream()
                .flatMap(kind -> policy
                        .kind(kind.getKey())
                        .titles(kind.getValue().stream()
                                .map(c -> c.subject().id())
                                .toList())
                        .entrySet()
                        .stream()
                        .map(title -> Map.entry(new ContentRef(kind.getKey(), title.getKey()), title.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return waiting.stream()
                .flatMap(c -> Optional.ofNullable(titles.get(c.subject())).stream()
                        .map(title -> c.row(title, policy.may(actor, Permission.DECIDE_APPEAL, c))))
                .toList();
    }

    /** How many appeals wait. */
    @Requires(Permission.DECIDE_APPEAL)
    @Transactional(readOnly = true)
    public long countWaiting(Actor actor) {
        return heard(actor).count();
    }

    /** Those that the actor may know of; of others there is not even a count (R0.1). */
    private Stream<ModerationCase> heard(Actor actor) {
        return cases.findByStatusOrderByAppealedAt(CaseStatus.APPEALED, Limit.unlimited()).stream()
                .filter(appealed -> policy.mayRead(actor, appealed));
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

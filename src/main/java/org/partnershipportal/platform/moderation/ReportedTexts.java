package org.partnershipportal.platform.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Texts that readers report to the moderators: a moderator keeps one here, with a reason, or hides it on its own page, by a published
 * rule. Its author learns of neither a report nor a decision to keep it.
 */
@Service
@Transactional
public class ReportedTexts {

    private static final int TRIES = 3;

    private final ReportedTextRepository texts;
    private final ReportedTextQueries queries;
    private final ReportedTextPolicy policy;
    private final CasePolicy cases;
    private final Change<ReportedText> change;
    private final Limits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportedTexts(
            ReportedTextRepository texts,
            ReportedTextQueries queries,
            ReportedTextPolicy policy,
            CasePolicy cases,
            Changes changes,
            Limits limits,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.texts = texts;
        this.queries = queries;
        this.policy = policy;
        this.cases = cases;
        change = changes.of(ReportedText.class, texts::save);
        this.limits = limits;
        transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What is reported: its title, or that of the record beside which it is.
     *
     * @throws NotFound if the actor reads no such text of others
     */
    @Requires(Permission.REPORT_TEXT)
    @Transactional(readOnly = true)
    public LocalizedText title(Actor actor, ContentRef text) {
        return find(actor, text);
    }

    /** The page of such a text. */
    @Requires(Permission.REPORT_TEXT)
    @Transactional(readOnly = true)
    public String path(Actor actor, ContentRef text) {
        find(actor, text);
        return cases.kind(text.kind()).path(text.id());
    }

    /**
     * Reports a text to the moderators. However many report it, it waits once.
     *
     * @throws NotFound if the actor reads no such text of others
     * @throws NotAllowed if the actor's person has reported it and no moderator has decided since
     * @throws org.partnershipportal.ground.shared.TryLater if they have reported many
     */
    @Requires(Permission.REPORT_TEXT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReportedTextId report(Actor actor, ReportText command) {
        transaction.executeWithoutResult(status -> find(actor, command.subject()));
        limits.takeBy(Limit.TEXT_REPORT, actor);
        return Once.tried(TRIES, () -> {
            Optional<ReportedTextId> waiting = texts.findIdByOpenSubject(ReportedText.open(command.subject()))
                    .map(ReportedTextId::new);
            return Objects.requireNonNull(transaction.execute(status -> reported(actor, command, waiting)));
        });
    }

    /** Adds the report to the one that waits, which is locked before anything is read, or to a new one. */
    private ReportedTextId reported(Actor actor, ReportText command, Optional<ReportedTextId> waiting) {
        ReportedText text =
                waiting.map(change::locked).orElseGet(() -> new ReportedText(command.subject(), clock.instant()));
        text.report(command, Objects.requireNonNull(actor.person()), actor.ref(), clock.instant());
        return texts.saveAndFlush(text).id();
    }

    private LocalizedText find(Actor actor, ContentRef text) {
        Moderated kind = cases.kind(text.kind());
        if (!kind.mayReport(actor, text.id())) {
            throw new NotFound();
        }
        LocalizedText title = kind.titles(List.of(text.id())).get(text.id());
        if (title == null) {
            throw new NotFound();
        }
        return title;
    }

    /**
     * Decides that a reported text breaks no published rule; everyone who reported it is told why.
     *
     * @throws NotFound if it is the moderator's own cause
     * @throws org.partnershipportal.platform.access.NotPermitted if the moderator has reported it
     */
    @Requires(Permission.KEEP_TEXT)
    public void keep(Actor actor, KeepText command) {
        change.make(actor, command.id(), found -> policy.require(actor, Permission.READ, found), (it, by, at) -> {
            if (it.isReportedBy(actor)) {
                throw new NotAllowed("moderation.refusal.reported-yourself");
            }
            it.keep(command, Objects.requireNonNull(actor.person()), by, at);
        });
    }

    /**
     * Those that wait for the moderator's decision, the oldest first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.KEEP_TEXT)
    @Transactional(readOnly = true)
    public Slice<ReportedTextRow> waiting(Actor actor, int from, int max) {
        return queries.waiting(actor, from, max);
    }

    /** How many of those wait. */
    @Requires(Permission.KEEP_TEXT)
    @Transactional(readOnly = true)
    public long countWaiting(Actor actor) {
        return queries.countWaiting(actor);
    }

    /**
     * One, for a moderator or for someone who reported it, who is told the title only as long as they read the text (R0.1).
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public ReportedTextDetails details(Actor actor, ReportedTextId id) {
        ReportedText found = texts.findById(id.value())
                .filter(text -> policy.mayRead(actor, text))
                .orElseThrow(NotFound::new);
        Moderated kind = cases.kind(found.subject().kind());
        String subject = found.subject().id();
        boolean readsAll = policy.readsAll(actor, found);
        return found.details(
                actor,
                readsAll || kind.mayReport(actor, subject)
                        ? kind.titles(List.of(subject)).get(subject)
                        : null,
                kind.path(subject),
                readsAll,
                policy.allowed(actor, found));
    }

    /** Who reported it; for the portal's own work alone, because nobody is told. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Set<PersonId> reporters(Actor actor, ReportedTextId id) {
        return texts.findById(id.value()).map(ReportedText::reporters).orElse(Set.of());
    }
}

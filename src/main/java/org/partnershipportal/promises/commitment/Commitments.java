package org.partnershipportal.promises.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Commitments: written by a government, cleared and published by a second person, changed with a reason, and read. */
@Service
@Transactional
public class Commitments {

    private final CommitmentRepository commitments;
    private final CommitmentQueries queries;
    private final Change<Commitment> change;
    private final CommitmentPolicy policy = new CommitmentPolicy();
    private final OrganisationDirectory directory;
    private final Anchors anchors;
    private final Documents documents;
    private final Once once;
    private final Clock clock;

    Commitments(
            CommitmentRepository commitments,
            CommitmentQueries queries,
            Changes changes,
            OrganisationDirectory directory,
            Anchors anchors,
            Documents documents,
            Once once,
            Clock clock) {
        this.commitments = commitments;
        this.queries = queries;
        change = changes.of(Commitment.class, commitments::save);
        this.directory = directory;
        this.anchors = anchors;
        this.documents = documents;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Starts a draft led by the organisation acted for; sent twice, one record comes of it, by the form's token.
     *
     * @throws InvalidInput if it names a recommendation that is not one to the State
     */
    @Requires(Permission.DRAFT_COMMITMENT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public CommitmentId draft(Actor actor, WriteCommitment command) {
        UUID own = actor.organisation().orElseThrow(NotFound::new);
        return once.made(
                () -> commitments
                        .findByFormToken(command.formToken())
                        .filter(drafted -> drafted.isDraftedWith(command.formToken(), own))
                        .map(Commitment::id),
                () -> {
                    OrganisationSummary lead =
                            directory.summary(actor, new OrganisationId(own)).orElseThrow(NotFound::new);
                    CountryCode state = lead.country();
                    if (state == null) {
                        throw new NotPermitted(Permission.DRAFT_COMMITMENT);
                    }
                    return commitments
                            .save(new Commitment(
                                    command.formToken(),
                                    command.text(anchors.chosen(actor, state, command.recommendations(), List.of())),
                                    lead,
                                    actor,
                                    clock.instant()))
                            .id();
                });
    }

    /**
     * Changes what it says. What is published stays as it is until a second person has cleared the change.
     *
     * @throws ChangedMeanwhile if somebody else changed it since the form was opened
     * @throws NotAllowed while it awaits clearance
     */
    @Requires(Permission.DRAFT_COMMITMENT)
    public void edit(Actor actor, CommitmentId id, WriteCommitment command) {
        change(
                actor,
                id,
                Permission.DRAFT_COMMITMENT,
                (it, by, at) -> it.edit(
                        command.edition(),
                        command.text(anchors.chosen(
                                actor,
                                it.state(),
                                command.recommendations(),
                                it.draft().recommendations())),
                        actor,
                        at));
    }

    /**
     * Sends the first version for clearance.
     *
     * @throws InvalidInput if something is missing: an anchor, a milestone, the indicator
     * @throws ChangedMeanwhile if it says something else by now
     */
    @Requires(Permission.DRAFT_COMMITMENT)
    public void send(Actor actor, CommitmentId id, long edition) {
        change(actor, id, Permission.DRAFT_COMMITMENT, (it, by, at) -> it.send(edition, null, actor, at));
    }

    /** Sends a change of what is published for clearance, with its reason. */
    @Requires(Permission.DRAFT_COMMITMENT)
    public void sendChange(Actor actor, CommitmentId id, SayWhy why) {
        change(actor, id, Permission.DRAFT_COMMITMENT, (it, by, at) -> it.send(why.edition(), why, actor, at));
    }

    /** Takes it back out of clearance, to be written further. */
    @Requires(Permission.DRAFT_COMMITMENT)
    public void takeBack(Actor actor, CommitmentId id, long edition) {
        change(actor, id, Permission.DRAFT_COMMITMENT, (it, by, at) -> it.takeBack(edition, by, at));
    }

    /** Gives up what is being written: a draft for good, else the change alone. */
    @Requires(Permission.DRAFT_COMMITMENT)
    public void discard(Actor actor, CommitmentId id, long edition) {
        change(actor, id, Permission.DRAFT_COMMITMENT, (it, by, at) -> it.discard(edition, by, at));
    }

    /**
     * Clears it, and with that publishes it; from then on everyone reads it.
     *
     * @param edition the edition that was read
     * @throws NotAllowed if the person has written of it, whoever they act for (four eyes)
     * @throws ChangedMeanwhile if it says something else by now, or another was faster
     */
    @Requires(Permission.CLEAR_COMMITMENT)
    public void clear(Actor actor, CommitmentId id, long edition) {
        change.make(actor, id, found -> requireOtherEyes(actor, found), (it, by, at) -> it.clear(edition, actor, at));
    }

    /** Sends it back with the reason why it is not cleared. */
    @Requires(Permission.CLEAR_COMMITMENT)
    public void sendBack(Actor actor, CommitmentId id, SayWhy why) {
        change.make(actor, id, found -> requireOtherEyes(actor, found), (it, by, at) -> it.sendBack(why, by, at));
    }

    /** A publisher is told which of the reasons it is that they cannot clear. */
    private void requireOtherEyes(Actor actor, Commitment found) {
        if (policy.mayRead(actor, found) && CommitmentPolicy.publishesFor(actor, found.state())) {
            if (found.hasDrafted(actor)) {
                throw new NotAllowed("commitment.refusal.same-eyes");
            }
            if (found.phase() != TextPhase.IN_CLEARANCE) {
                throw new ChangedMeanwhile();
            }
        }
        policy.require(actor, Permission.CLEAR_COMMITMENT, found);
    }

    /**
     * Reports on the progress of a published one; everyone reads it at once. Sent twice, one report comes of it.
     *
     * @throws InvalidInput if the milestone was reached before, or is to be reached only later
     */
    @Requires(Permission.REPORT_PROGRESS)
    public void report(Actor actor, CommitmentId id, ReportProgress command) {
        change(actor, id, Permission.REPORT_PROGRESS, (it, by, at) -> it.report(command, by, at));
    }

    /**
     * Says that a published one is done, with what shows it.
     *
     * @throws NotAllowed if the lead agency has not reported so, or there is no file that everyone can read
     */
    @Requires(Permission.END_COMMITMENT)
    public void complete(Actor actor, CommitmentId id, SayWhy evidence) {
        change(actor, id, Permission.END_COMMITMENT, (it, by, at) -> {
            it.complete(evidence, by, at);
            if (documents.of(Actor.visitor(), id.ref()).isEmpty()) {
                throw new NotAllowed("commitment.refusal.no-evidence");
            }
        });
    }

    /**
     * The published milestones that are not reached and whose days end between two moments, for reminders.
     *
     * @param actor the portal itself; nobody else may ask
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public List<MilestoneDue> due(Actor actor, Instant from, Instant to) {
        return queries.due(from, to);
    }

    /** Withdraws a published one; everyone reads the reason. */
    @Requires(Permission.END_COMMITMENT)
    public void withdraw(Actor actor, CommitmentId id, SayWhy why) {
        change(actor, id, Permission.END_COMMITMENT, (it, by, at) -> it.withdraw(why, by, at));
    }

    /**
     * One commitment; for a visitor exactly what is public.
     *
     * @throws NotFound if there is none, or the reader may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public CommitmentDetails details(Actor actor, CommitmentId id) {
        return commitments
                .findById(id.value())
                .filter(found -> policy.mayRead(actor, found))
                .map(found -> found.details(
                        directory.summary(actor, found.lead()).orElse(null),
                        CommitmentPolicy.readsWhole(actor, found),
                        found.hasDrafted(actor),
                        policy.allowed(actor, found),
                        clock.instant()))
                .map(read -> read.withdrawn(anchors.withdrawn(actor, read.named())))
                .orElseThrow(NotFound::new);
    }

    /**
     * The published ones of a State with all that everyone reads of them, by title; in a fixed number of queries.
     *
     * @param max how many at most, up to {@value Commitment#TOGETHER}
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<CommitmentDetails> ofState(Actor actor, CountryCode state, int max) {
        List<Commitment> found = commitments.findByStateAndPublishedAtNotNullOrderByShownTitleAscIdAsc(
                state.iso3(), Limit.of(Math.clamp(max, 1, Commitment.TOGETHER)));
        Map<OrganisationId, OrganisationSummary> leads =
                directory.summaries(actor, found.stream().map(Commitment::lead).collect(Collectors.toSet()));
        List<CommitmentDetails> read = found.stream()
                .map(one -> one.details(leads.get(one.lead()), false, false, Set.of(), clock.instant()))
                .toList();
        Set<UUID> withdrawn = anchors.withdrawn(
                actor, read.stream().flatMap(one -> one.named().stream()).collect(Collectors.toSet()));
        return read.stream().map(one -> one.withdrawn(withdrawn)).toList();
    }

    /**
     * What the reader can see of all commitments, filtered, by State and title.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<CommitmentRow> list(Actor actor, CommitmentFilter filter, int from, int max) {
        return queries.list(actor, filter, from, max);
    }

    /** The titles of some commitments; those that the actor may not know of are left out. One query. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<CommitmentId, LocalizedText> titles(Actor actor, Collection<CommitmentId> ids) {
        return ids.isEmpty() ? Map.of() : queries.titles(actor, ids);
    }

    /** Whether the actor can start one: the same question as the act's. */
    @Requires(Permission.READ)
    public boolean mayDraft(Actor actor) {
        return Permission.DRAFT_COMMITMENT.isOpenTo(actor);
    }

    /** Recommendations to the actor's own State, by what was typed of them. */
    @Requires(Permission.DRAFT_COMMITMENT)
    @Transactional(readOnly = true)
    public List<AnchoredRecommendation> offered(Actor actor, String typed) {
        return stateOf(actor).map(state -> anchors.offered(actor, state, typed)).orElse(List.of());
    }

    /** A recommendation on which the actor can start a commitment; empty if it is another State's, or not in the list. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<AnchoredRecommendation> toStartOn(Actor actor, RecommendationId id) {
        return stateOf(actor).filter(state -> mayDraft(actor)).flatMap(state -> anchors.one(actor, state, id));
    }

    private static Optional<CountryCode> stateOf(Actor actor) {
        return Optional.ofNullable(actor.membership()).map(Membership::country);
    }

    private void change(Actor actor, CommitmentId id, Permission permission, Change.Verb<Commitment> verb) {
        change.make(actor, id, found -> policy.require(actor, permission, found), verb);
    }
}

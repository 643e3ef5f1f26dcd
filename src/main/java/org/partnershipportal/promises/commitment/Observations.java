package org.partnershipportal.promises.commitment;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
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
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.AppealPage;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.HiddenTexts;
import org.partnershipportal.platform.moderation.OpenCase;
import org.partnershipportal.platform.moderation.StandingText;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Independent assessments of commitments: placed, responded to, withdrawn, and hidden by published rules only. */
@Service
@Transactional
@ForOwnPages
public class Observations {

    /** So many of one organisation stand beside one commitment at most. */
    static final int MOST_OF_ONE = 10;

    private final ObservationRepository observations;
    private final CommitmentRepository commitments;
    private final OrganisationDirectory directory;
    private final Cases cases;
    private final HiddenTexts hidden;
    private final PublicPapers papers;
    private final Change<Observation> change;
    private final ObservationPolicy policy = new ObservationPolicy();
    private final Once once;
    private final Clock clock;

    Observations(
            ObservationRepository observations,
            CommitmentRepository commitments,
            OrganisationDirectory directory,
            Cases cases,
            HiddenTexts hidden,
            PublicPapers papers,
            Changes changes,
            Once once,
            Clock clock) {
        this.observations = observations;
        this.commitments = commitments;
        this.directory = directory;
        this.cases = cases;
        this.hidden = hidden;
        this.papers = papers;
        change = changes.of(Observation.class, observations::save);
        this.once = once;
        this.clock = clock;
    }

    /**
     * Places an assessment beside a published commitment; everyone reads it at once. Sent twice, one comes of it.
     *
     * @throws InvalidInput if the organisation is not of that country, and names none of the commitment's themes
     * @throws NotFound if the commitment is not published
     * @throws NotAllowed if {@value #MOST_OF_ONE} of the organisation stand beside it
     */
    @Requires(Permission.ASSESS_COMMITMENT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ObservationId place(Actor actor, PlaceObservation command) {
        UUID own = actor.organisation().orElseThrow(NotFound::new);
        return once.made(
                () -> observations
                        .findById(command.formToken())
                        .filter(placed -> placed.author().value().equals(own))
                        .map(Observation::id),
                () -> {
                    Commitment about = commitments
                            .findById(command.commitment().value())
                            .filter(Commitment::isPublic)
                            .orElseThrow(NotFound::new);
                    requireConcerned(actor, command, about);
                    requireRoom(about, own);
                    return observations
                            .save(new Observation(
                                    command, new OrganisationId(own), about.lead(), actor.ref(), clock.instant()))
                            .id();
                });
    }

    private static void requireConcerned(Actor actor, PlaceObservation command, Commitment about) {
        if (about.status() == CommitmentStatus.WITHDRAWN) {
            throw new NotAllowed("commitment.refusal.withdrawn");
        }
        String theme = command.theme();
        if (theme != null && !about.themes().contains(theme)) {
            throw new InvalidInput(Problem.of("theme", "shared.problem.choose"));
        }
        if (theme == null && !isOfCountry(actor, about)) {
            throw new InvalidInput(Problem.of("theme", "commitment.problem.theme"));
        }
    }

    private void requireRoom(Commitment about, UUID own) {
        if (observations.countByCommitmentIdAndOrganisationAndWithdrawnAtNull(
                        about.id().value(), own)
                >= MOST_OF_ONE) {
            throw new NotAllowed("commitment.refusal.many-assessments", MOST_OF_ONE);
        }
    }

    private static boolean isOfCountry(Actor actor, Commitment about) {
        Membership membership = actor.membership();
        return membership != null && about.state().equals(membership.country());
    }

    /** Responds to it for the government, once. */
    @Requires(Permission.ANSWER_ASSESSMENT)
    public void answer(Actor actor, AnswerObservation command) {
        change(actor, command.observation(), Permission.ANSWER_ASSESSMENT, (it, by, at) -> it.answer(command, by, at));
    }

    /**
     * Its author takes it back: its words are deleted, with what was said when it was hidden and in an appeal, and nobody else is
     * told who placed it.
     */
    @Requires(Permission.ASSESS_COMMITMENT)
    public void withdraw(Actor actor, ObservationId id) {
        change(actor, id, Permission.ASSESS_COMMITMENT, (it, by, at) -> it.withdraw(by, at));
        cases.forget(Actor.system(), ObservationPart.ASSESSMENT.of(id));
        papers.forgetAfterwards();
    }

    /**
     * Hides it, or the government's response to it, by a published rule; those who wrote it are told, and can appeal.
     *
     * @throws NotAllowed if it is not shown now, and once an appeal against its hiding was won: no moderator undoes that
     * @throws NotPermitted if it is the moderator's own cause: they belong to its author, or to a body of that State or its NHRI
     */
    @Requires(Permission.HIDE_ASSESSMENT)
    public void hide(Actor actor, HideObservation command) {
        ObservationPart part = command.part();
        change(actor, command.observation(), part.hides(), (it, by, at) -> {
            OpenCase decision = new OpenCase(part.of(it.id()), part.decisionKey(), command.reason());
            hidden.hide(actor, decision, () -> it.hide(command, by, at));
        });
        papers.forgetAfterwards();
    }

    /**
     * Shows a hidden part of it again; does nothing if that part is not hidden.
     *
     * @throws NotAllowed while an appeal waits, which decides, and once the decision to hide it was upheld on appeal: one moderator
     *     does not undo what another person upheld
     * @throws NotPermitted if it is the moderator's own cause
     */
    @Requires(Permission.HIDE_ASSESSMENT)
    public void show(Actor actor, ObservationId id, ObservationPart part) {
        change(actor, id, part.hides(), (it, by, at) -> {
            hidden.show(actor, part.of(id), it.hiddenBy(part) != null, () -> it.reinstate(part, by, at));
        });
    }

    /** What those who wrote it, or the response, read before they appeal. */
    @Requires(Permission.APPEAL)
    @Transactional(readOnly = true)
    public AppealPage appealing(Actor actor, ObservationId id) {
        return cases.appealing(actor, appealed(actor, id));
    }

    /** Appeals against the hiding of what the actor's organisation wrote. */
    @Requires(Permission.APPEAL)
    public void appeal(Actor actor, ObservationId id, String text) {
        cases.appeal(actor, new AppealDecision(appealed(actor, id), text));
    }

    private ContentRef appealed(Actor actor, ObservationId id) {
        Observation found = find(id);
        policy.require(actor, Permission.APPEAL, found);
        return ObservationPolicy.appealed(actor, found).of(id);
    }

    /** All of a commitment, the latest first; two queries. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<ObservationDetails> of(Actor actor, CommitmentId commitment) {
        boolean isPublic = commitments
                .findById(commitment.value())
                .filter(Commitment::isPublic)
                .isPresent();
        return isPublic
                ? told(actor, observations.findByCommitmentIdOrderByPlacedAtDesc(commitment.value()))
                : List.of();
    }

    /**
     * Those of several commitments that everyone reads, the latest first; two queries.
     *
     * @param max how many at most, of all of them together
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<CommitmentId, List<ObservationDetails>> of(Actor actor, Collection<CommitmentId> published, int max) {
        List<Observation> found = observations.findByCommitmentIdInOrderByPlacedAtDesc(
                published.stream().map(CommitmentId::value).toList(), Limit.of(max));
        Map<ObservationId, CommitmentId> about =
                found.stream().collect(Collectors.toMap(Observation::id, Observation::commitment));
        return told(actor, found).stream().collect(Collectors.groupingBy(one -> about.get(one.id())));
    }

    private List<ObservationDetails> told(Actor actor, List<Observation> found) {
        Map<OrganisationId, OrganisationSummary> authors = directory.summaries(
                actor, found.stream().map(Observation::author).collect(Collectors.toSet()));
        return found.stream()
                .map(one ->
                        told(actor, one, ObservationPolicy.knowsAuthor(actor, one) ? authors.get(one.author()) : null))
                .toList();
    }

    /**
     * Those who can appeal no more are led to the case, and a moderator is not offered what would be refused; it takes a few more
     * queries for what is hidden of the actor's own, and for each that a moderator reads.
     */
    private ObservationDetails told(Actor actor, Observation one, @Nullable OrganisationSummary author) {
        Set<Permission> allowed = EnumSet.noneOf(Permission.class);
        allowed.addAll(policy.allowed(actor, one));
        for (ObservationPart part : ObservationPart.values()) {
            if (allowed.contains(part.hides())
                    && !hidden.isFree(actor, StandingText.unchanging(part.of(one.id()), one.hiddenBy(part) != null))) {
                allowed.remove(part.hides());
            }
        }
        CaseId appealed = allowed.contains(Permission.APPEAL)
                ? hidden.appealed(actor, ObservationPolicy.appealed(actor, one).of(one.id()), allowed)
                : null;
        return one.details(author, ObservationPolicy.readsHidden(actor, one), appealed, allowed);
    }

    /** Whether the actor can assess at all: the same question as the act's. */
    @Requires(Permission.READ)
    public boolean mayAssess(Actor actor) {
        return Permission.ASSESS_COMMITMENT.isOpenTo(actor);
    }

    /** The commitment of one. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<CommitmentId> commitment(Actor actor, ObservationId id) {
        return observations.findById(id.value()).map(Observation::commitment);
    }

    private Observation find(ObservationId id) {
        return observations.findById(id.value()).orElseThrow(NotFound::new);
    }

    private void change(Actor actor, ObservationId id, Permission permission, Change.Verb<Observation> verb) {
        change.make(actor, id, found -> policy.require(actor, permission, found), verb);
    }
}

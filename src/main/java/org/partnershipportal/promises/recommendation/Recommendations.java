package org.partnershipportal.promises.recommendation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Recommendations: entered by hand, checked, and read. {@link Imports} takes in whole tables of them. */
@Service
@Transactional
public class Recommendations {

    /** So many of an organisation await a check at most. */
    static final int MOST_UNCHECKED = 200;

    private final RecommendationRepository recommendations;
    private final RecommendationQueries queries;
    private final ReviewedDocuments documents;
    private final Change<Recommendation> change;
    private final RecommendationPolicy policy = new RecommendationPolicy();
    private final Once once;
    private final Clock clock;

    Recommendations(
            RecommendationRepository recommendations,
            RecommendationQueries queries,
            ReviewedDocuments documents,
            Changes changes,
            Once once,
            Clock clock) {
        this.recommendations = recommendations;
        this.queries = queries;
        this.documents = documents;
        change = changes.of(Recommendation.class, recommendations::saveAndFlush);
        this.once = once;
        this.clock = clock;
    }

    /**
     * Enters one by hand; it is not checked yet. Sent twice, one record comes of it, by the form's token.
     *
     * @throws InvalidInput if it is in the list already, or its document is another State's
     * @throws NotAllowed if {@value #MOST_UNCHECKED} of the organisation await a check
     */
    @Requires(Permission.ENTER_RECOMMENDATION)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public RecommendationId enter(Actor actor, WriteRecommendation command) {
        @Nullable UUID own = actor.organisation().orElse(null);
        return once.made(
                () -> recommendations
                        .findByFormToken(command.formToken())
                        .filter(entered -> entered.isEnteredWith(command.formToken(), own))
                        .map(Recommendation::id),
                () -> {
                    requireFree(command.citation(), null);
                    requireRoom(own);
                    return recommendations
                            .save(new Recommendation(command, own, actor.ref(), clock.instant()))
                            .id();
                });
    }

    /**
     * Changes what it says.
     *
     * @throws ChangedMeanwhile if somebody else changed it since the form was opened
     * @throws InvalidInput if another one is in the list under the same citation, or its document is another State's
     */
    @Requires(Permission.ENTER_RECOMMENDATION)
    public void edit(Actor actor, RecommendationId id, WriteRecommendation command) {
        String[] before = new String[1];
        change(actor, id, Permission.ENTER_RECOMMENDATION, (it, by, at) -> {
            if (it.status().isPublic()) {
                before[0] = it.citation().document();
                documents.hold(command.citation(), id).ifPresent(other -> refuse(command.citation(), other));
            }
            requireFree(command.citation(), id);
            it.edit(command, by, at);
        });
        if (before[0] != null) {
            documents.release(before[0]);
        }
    }

    /**
     * Confirms that the document says so; from then on everyone reads it.
     *
     * @param edition the edition that was compared with the document
     * @throws ChangedMeanwhile if it says something else by now
     * @throws NotAllowed if another one is in the list under the same citation
     */
    @Requires(Permission.CHECK_RECOMMENDATION)
    public void check(Actor actor, RecommendationId id, long edition) {
        change(actor, id, Permission.CHECK_RECOMMENDATION, (it, by, at) -> {
            if (documents.hold(it.citation(), id).isPresent()) {
                throw new NotAllowed("recommendation.refusal.document-of-other-state");
            }
            if (queries.isListed(it.citation(), id)) {
                throw new NotAllowed("recommendation.refusal.listed");
            }
            it.check(edition, by, at);
        });
    }

    /**
     * Says why it cannot be confirmed; whoever entered it can correct it.
     *
     * @throws ChangedMeanwhile if it says something else by now
     */
    @Requires(Permission.CHECK_RECOMMENDATION)
    public void decline(Actor actor, RecommendationId id, DeclineRecommendation command) {
        change(actor, id, Permission.CHECK_RECOMMENDATION, (it, by, at) -> it.decline(command, by, at));
    }

    /**
     * Takes it out of the list: the secretariat any of them, an organisation one of its own that is not checked.
     *
     * @throws ChangedMeanwhile if it says something else by now
     */
    @Requires(Permission.ENTER_RECOMMENDATION)
    public void withdraw(Actor actor, RecommendationId id, WithdrawRecommendation command) {
        String[] document = new String[1];
        change(actor, id, Permission.ENTER_RECOMMENDATION, (it, by, at) -> {
            if (it.status().isPublic()) {
                document[0] = it.citation().document();
            }
            it.withdraw(command, by, at);
        });
        if (document[0] != null) {
            documents.release(document[0]);
        }
    }

    /**
     * One recommendation; for a visitor exactly what is public.
     *
     * @throws NotFound if there is none, or the reader may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public RecommendationDetails details(Actor actor, RecommendationId id) {
        return recommendations
                .findById(id.value())
                .filter(found -> policy.mayRead(actor, found))
                .map(found ->
                        found.details(RecommendationPolicy.readsWhole(actor, found), policy.allowed(actor, found)))
                .orElseThrow(NotFound::new);
    }

    /**
     * What the reader can see of all recommendations, filtered.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<RecommendationRow> list(Actor actor, RecommendationFilter filter, int from, int max) {
        return queries.list(actor, filter, from, max);
    }

    /**
     * Checked ones to a State by what was typed of their citation or text, in the order of the list.
     *
     * @param typed words, each of which is to be found; may be empty
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<RecommendationRow> found(Actor actor, CountryCode state, String typed, int max) {
        return queries.found(state, typed, max);
    }

    /** How many checked ones are addressed to a State, and which of some that are named elsewhere are checked; one query. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public RecommendationsToState toState(Actor actor, CountryCode state, Collection<RecommendationId> named) {
        return queries.toState(state, named);
    }

    /** Up to 200 of these; those that are not checked, or not any more, are left out. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<RecommendationRow> named(Actor actor, Collection<RecommendationId> ids) {
        return queries.named(ids);
    }

    /** Which of these everyone reads; others may have named one that has been withdrawn since. One query. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Set<RecommendationId> checked(Actor actor, Collection<RecommendationId> ids) {
        return queries.checked(ids);
    }

    /** Whether the actor can do such a thing at all: the same question as the act's. */
    @Requires(Permission.READ)
    public boolean isOpenTo(Actor actor, Permission permission) {
        return permission.isOpenTo(actor);
    }

    /**
     * The beginning of what the reader can see, or what follows after one; in the order of the list, and without a count.
     *
     * @param after the last one that is known; {@code null} for the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<RecommendationRow> following(
            Actor actor, RecommendationFilter filter, @Nullable RecommendationId after, int max) {
        return queries.following(actor, filter, after, max);
    }

    /** Only what is checked is looked at: what others entered and is not checked, nobody learns of here (R0.1). */
    private void requireFree(Citation citation, @Nullable RecommendationId except) {
        if (queries.isListed(citation, except)) {
            throw new InvalidInput(
                    Problem.of("paragraph", "recommendation.problem.listed", citation.symbol(), citation.paragraph()));
        }
        documents.otherState(citation, except).ifPresent(other -> refuse(citation, other));
    }

    /** What an organisation enters, the secretariat checks by hand. */
    private void requireRoom(@Nullable UUID organisation) {
        if (organisation != null && queries.countUnchecked(organisation) >= MOST_UNCHECKED) {
            throw new NotAllowed("recommendation.refusal.many-unchecked", MOST_UNCHECKED);
        }
    }

    private static void refuse(Citation citation, CountryCode other) {
        throw new InvalidInput(documentOfAnother(citation, other.iso3()));
    }

    static Problem documentOfAnother(Citation citation, String other) {
        return Problem.of(
                "symbol",
                "recommendation.problem.document-of-other-state",
                citation.symbol(),
                other,
                citation.state().iso3());
    }

    /** The later of two who write the same at the same moment is told that it has changed. */
    private void change(Actor actor, RecommendationId id, Permission permission, Change.Verb<Recommendation> verb) {
        Once.first(
                () -> {
                    change.make(actor, id, found -> policy.require(actor, permission, found), verb);
                    return id;
                },
                ChangedMeanwhile::new);
    }
}

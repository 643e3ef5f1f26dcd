package org.partnershipportal.promises.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.RecommendationRow;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.springframework.stereotype.Component;

/** The recommendations on which commitments rest: checked ones to the same State. */
@Component
class Anchors {

    private static final int OFFERED = 20;

    private final Recommendations recommendations;

    Anchors(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    /** Some to choose from, by what was typed of them. */
    List<AnchoredRecommendation> offered(Actor actor, CountryCode state, String typed) {
        return recommendations.found(actor, state, typed, OFFERED).stream()
                .map(AnchoredRecommendation::of)
                .toList();
    }

    /**
     * The chosen ones. What is already named stays, in the words that it had.
     *
     * @throws InvalidInput if one that is added is addressed to another State, or is not in the list
     */
    List<AnchoredRecommendation> chosen(
            Actor actor, CountryCode state, Set<UUID> chosen, Collection<AnchoredRecommendation> before) {
        List<AnchoredRecommendation> anchored = new ArrayList<>(
                before.stream().filter(one -> chosen.contains(one.id())).toList());
        Set<UUID> added = new HashSet<>(chosen);
        added.removeAll(anchored.stream().map(AnchoredRecommendation::id).collect(Collectors.toSet()));
        List<RecommendationRow> found = recommendations.named(actor, ids(added));
        found.stream()
                .filter(row -> !row.state().equals(state))
                .findFirst()
                .ifPresent(other -> refuse("commitment.problem.recommendation-of-other-state", other.cited()));
        if (found.size() < added.size()) {
            refuse("commitment.problem.recommendation-not-listed");
        }
        found.stream().map(AnchoredRecommendation::of).forEach(anchored::add);
        return anchored;
    }

    /** One on which a commitment of the State can rest. */
    Optional<AnchoredRecommendation> one(Actor actor, CountryCode state, RecommendationId id) {
        return recommendations.named(actor, List.of(id)).stream()
                .filter(row -> row.state().equals(state))
                .findFirst()
                .map(AnchoredRecommendation::of);
    }

    private static void refuse(String key, Object... args) {
        throw new InvalidInput(Problem.of("recommendations", key, args));
    }

    /** Which of these have been withdrawn since they were chosen. */
    Set<UUID> withdrawn(Actor actor, Set<UUID> anchored) {
        Set<UUID> withdrawn = new HashSet<>(anchored);
        recommendations.checked(actor, ids(anchored)).forEach(listed -> withdrawn.remove(listed.value()));
        return withdrawn;
    }

    private static List<RecommendationId> ids(Set<UUID> ids) {
        return ids.stream().map(RecommendationId::new).toList();
    }
}

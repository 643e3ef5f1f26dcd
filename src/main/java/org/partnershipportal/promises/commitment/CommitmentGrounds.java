package org.partnershipportal.promises.commitment;

import java.util.Set;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.promises.recommendation.RecommendationId;

/**
 * What a commitment rests on, so far as it is a record.
 *
 * @param recommendations recommendations to the State
 * @param rules rules of the three sets
 * @param sdgTargets codes of SDG targets
 */
public record CommitmentGrounds(Set<RecommendationId> recommendations, Set<RuleRef> rules, Set<String> sdgTargets) {

    static final CommitmentGrounds NONE = new CommitmentGrounds(Set.of(), Set.of(), Set.of());

    public CommitmentGrounds {
        recommendations = Set.copyOf(recommendations);
        rules = Set.copyOf(rules);
        sdgTargets = Set.copyOf(sdgTargets);
    }
}

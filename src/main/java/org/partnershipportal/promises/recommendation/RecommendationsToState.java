package org.partnershipportal.promises.recommendation;

import java.util.List;
import java.util.Set;

/**
 * What everyone knows of the recommendations to a State.
 *
 * @param counts how many checked ones there are of each kind
 * @param checked which of those that were asked about are checked; others may have been withdrawn since they were named
 */
public record RecommendationsToState(List<RecommendationCount> counts, Set<RecommendationId> checked) {}

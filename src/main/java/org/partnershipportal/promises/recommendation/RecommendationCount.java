package org.partnershipportal.promises.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * How many checked recommendations to a State there are of one kind.
 *
 * @param source which mechanism made them
 * @param position what the State said of them; {@code null} where it was not asked, or has not said
 * @param many how many
 */
public record RecommendationCount(Source source, @Nullable Position position, long many) {}

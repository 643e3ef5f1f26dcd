package org.partnershipportal.promises.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Which recommendations a list shows. What is {@code null} or empty filters nothing.
 *
 * @param symbol how the document's symbol begins
 * @param state the State to which they are addressed
 * @param source which mechanism made them
 * @param cycle of the Universal Periodic Review
 * @param position of the State under review
 * @param theme code of a theme
 * @param status those in this status
 */
@ForOwnPages
public record RecommendationFilter(
        String symbol,
        @Nullable CountryCode state,
        @Nullable Source source,
        @Nullable Integer cycle,
        @Nullable Position position,
        @Nullable String theme,
        RecommendationStatus status) {

    /** The review cycles that can be chosen: those that there are, and the next. */
    public static final List<Integer> CYCLES = List.of(1, 2, 3, 4, 5);

    private static final int LONGEST_SYMBOL = 60;

    public RecommendationFilter {
        symbol = symbol.substring(0, Math.min(symbol.length(), LONGEST_SYMBOL)).strip();
    }

    /** All that are in a status. */
    public static RecommendationFilter all(RecommendationStatus status) {
        return new RecommendationFilter("", null, null, null, null, null, status);
    }
}

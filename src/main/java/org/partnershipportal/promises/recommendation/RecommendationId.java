package org.partnershipportal.promises.recommendation;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A recommendation.
 *
 * @param value random
 */
public record RecommendationId(UUID value) implements Id {

    /** The ID in a text from outside; empty if it is not a valid one. */
    public static Optional<RecommendationId> parse(String text) {
        return Ids.parse(text, RecommendationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.partnershipportal.promises.recommendation;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;

/** Recommendations in terms of the database, for queries over records of many kinds, which must not read them one by one. */
public final class RecommendationRows {

    private RecommendationRows() {}

    /**
     * The condition that the actor may know of a recommendation.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where visibleTo(Actor actor, String id) {
        Where visible = RecommendationPolicy.visibleTo(actor);
        return Where.of(
                "EXISTS (SELECT 1 FROM recommendation_recommendations r WHERE r.id = " + id + " AND " + visible.sql()
                        + ")",
                visible.params());
    }
}

package org.partnershipportal.promises.recommendation;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recommendations as records that are linked to them mention them. */
@Service
@Transactional(readOnly = true)
public class RecommendationMentions {

    private final JdbcClient jdbc;

    RecommendationMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(
            RecommendationId id, CountryCode state, String symbol, String paragraph, RecommendationStatus status) {

        RecommendationMention mention() {
            return new RecommendationMention(
                    id, state, RecommendationRow.cited(symbol, paragraph), status.isPublic() ? "" : status.key());
        }
    }

    /** Some of them; those that the actor may not know of are left out. One query. */
    @Requires(Permission.READ)
    public Map<RecommendationId, RecommendationMention> of(Actor actor, Collection<RecommendationId> ids) {
        Where where = RecommendationPolicy.visibleTo(actor).and(Where.in("r.id", "ids", ids));
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "SELECT r.id, r.state, r.symbol, r.paragraph, r.status FROM recommendation_recommendations r WHERE "
                                        + where.sql())
                        .params(where.params())
                        .query(Found.class)
                        .list()
                        .stream()
                        .map(Found::mention)
                        .collect(Collectors.toMap(RecommendationMention::id, Function.identity()));
    }
}

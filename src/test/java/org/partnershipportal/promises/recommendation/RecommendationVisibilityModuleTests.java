package org.partnershipportal.promises.recommendation;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalModuleTest
@Transactional
@DisplayName("R0.1 lists of recommendations")
class RecommendationVisibilityModuleTests {

    private final RecommendationPolicy policy = new RecommendationPolicy();

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void haveExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new RecommendationPermissions(),
                this::kept,
                (relation, record) -> RecommendationPermissions.actor(relation),
                policy::mayRead,
                (actor, record) -> Visibility.isFound(
                        jdbc,
                        "recommendation_recommendations r",
                        RecommendationPolicy.visibleTo(actor, record.status())
                                .and(Where.of("r.id = :id", "id", record.id()))));
    }

    @Test
    void areLinkedForExactlyThoseWhomThePolicyLetsReadThem() {
        Visibility.compare(
                new RecommendationPermissions(),
                this::kept,
                (relation, record) -> RecommendationPermissions.actor(relation),
                policy::mayRead,
                (actor, record) -> Visibility.isFound(
                        jdbc,
                        "recommendation_recommendations l",
                        RecommendationRows.visibleTo(actor, "l.id").and(Where.of("l.id = :id", "id", record.id()))));
    }

    private Recommendation kept(String state) {
        Recommendation record = RecommendationPermissions.inState(state);
        entities.persist(record);
        entities.flush();
        return record;
    }
}

package org.partnershipportal.promises.recommendation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Recommendations, one at a time. */
interface RecommendationRepository extends Repository<Recommendation, UUID> {

    Optional<Recommendation> findById(UUID id);

    Optional<Recommendation> findByFormToken(UUID formToken);

    Recommendation save(Recommendation recommendation);

    Recommendation saveAndFlush(Recommendation recommendation);
}

package org.partnershipportal.exchange.challenge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Challenges with their answers. */
interface ChallengeRepository extends Repository<Challenge, UUID> {

    Optional<Challenge> findById(UUID id);

    Optional<Challenge> findByFormToken(UUID formToken);

    /** The challenge that an answer belongs to. */
    Optional<Challenge> findByAnswersId(UUID answer);

    List<Challenge> findDistinctByAnswersIdIn(Collection<UUID> answers);

    Challenge save(Challenge challenge);
}

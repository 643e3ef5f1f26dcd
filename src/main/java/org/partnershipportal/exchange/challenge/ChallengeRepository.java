package org.partnershipportal.exchange.challenge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Challenges with their answers. */
interface ChallengeRepository extends Repository<Challenge, UUID> {

    Optional<Challenge> findById(UUID id);

    Optional<Challenge> findByFormToken(UUID formToken);

    /** The challenge that an answer belongs to, read with all its answers: moderation asks for it outside a transaction. */
    @Query("""
        SELECT told FROM Challenge told JOIN FETCH told.answers
        WHERE EXISTS (SELECT one FROM told.answers one WHERE one.id = :answer)
        """)
    Optional<Challenge> findByAnswersId(UUID answer);

    /** The challenges that some answers belong to, read with all their answers. */
    @Query("""
        SELECT told FROM Challenge told JOIN FETCH told.answers
        WHERE EXISTS (SELECT one FROM told.answers one WHERE one.id IN :answers)
        """)
    List<Challenge> findByAnswersIdIn(Collection<UUID> answers);

    List<Challenge> findByIdIn(Collection<UUID> ids);

    Challenge save(Challenge challenge);
}

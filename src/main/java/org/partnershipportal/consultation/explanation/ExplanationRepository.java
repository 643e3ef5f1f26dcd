package org.partnershipportal.consultation.explanation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Requests to explain inputs. */
interface ExplanationRepository extends Repository<Explanation, UUID> {

    Optional<Explanation> findById(UUID id);

    Optional<Explanation> findByFormToken(UUID formToken);

    List<Explanation> findByInputIdInOrderByAskedAtAscIdAsc(Collection<UUID> inputs);

    Explanation save(Explanation explanation);

    void deleteByInputId(UUID input);
}

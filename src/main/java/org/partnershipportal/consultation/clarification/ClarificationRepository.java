package org.partnershipportal.consultation.clarification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Questions about calls. */
interface ClarificationRepository extends Repository<Clarification, UUID> {

    Optional<Clarification> findById(UUID id);

    Optional<Clarification> findByFormToken(UUID formToken);

    Clarification save(Clarification clarification);

    void delete(Clarification clarification);
}

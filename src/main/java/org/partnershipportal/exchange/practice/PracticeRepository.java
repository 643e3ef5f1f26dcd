package org.partnershipportal.exchange.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Practices with their versions. */
interface PracticeRepository extends Repository<Practice, UUID> {

    Optional<Practice> findById(UUID id);

    Optional<Practice> findByFormToken(UUID formToken);

    List<Practice> findByIdIn(Collection<UUID> ids);

    Practice save(Practice practice);
}

package org.partnershipportal.consultation.coding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Passages with their codes. */
interface PassageRepository extends Repository<Passage, UUID> {

    Optional<Passage> findById(UUID id);

    Passage saveAndFlush(Passage passage);

    void delete(Passage passage);
}

package org.partnershipportal.exchange.grouptext;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Draft texts with the paragraphs that are being written. */
interface DraftTextRepository extends Repository<DraftText, UUID> {

    Optional<DraftText> findById(UUID id);

    Optional<DraftText> findByFormToken(UUID formToken);

    long countByGroupIdAndDiscardedAtIsNull(UUID groupId);

    DraftText save(DraftText text);
}

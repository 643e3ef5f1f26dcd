package org.partnershipportal.exchange.grouptext;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Versions of draft texts. */
interface TextVersionRepository extends Repository<TextVersion, UUID> {

    Optional<TextVersion> findByTextIdAndNumber(UUID textId, int number);

    TextVersion save(TextVersion version);
}

package org.partnershipportal.promises.recommendation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Imports, one at a time. */
interface ImportRepository extends Repository<Import, UUID> {

    Optional<Import> findById(UUID id);

    Optional<Import> findByFormToken(UUID formToken);

    Import save(Import table);

    Import saveAndFlush(Import table);
}

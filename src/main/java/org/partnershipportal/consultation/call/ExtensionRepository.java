package org.partnershipportal.consultation.call;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Requests for more time. */
interface ExtensionRepository extends Repository<Extension, UUID> {

    Optional<Extension> findByCallIdAndDraftRef(UUID callId, UUID draftRef);

    List<Extension> findByCallIdOrderByAskedAtAscIdAsc(UUID callId);

    List<Extension> findByDraftRefIn(Collection<UUID> draftRefs);

    Extension save(Extension extension);

    Extension saveAndFlush(Extension extension);
}

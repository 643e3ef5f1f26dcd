package org.partnershipportal.exchange.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Messages that are being written and already have files. */
interface PostDraftRepository extends Repository<PostDraft, UUID> {

    Optional<PostDraft> findById(UUID id);

    PostDraft save(PostDraft draft);

    void delete(PostDraft draft);
}

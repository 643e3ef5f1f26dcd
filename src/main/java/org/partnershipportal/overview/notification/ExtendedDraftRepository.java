package org.partnershipportal.overview.notification;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface ExtendedDraftRepository extends JpaRepository<ExtendedDraft, UUID> {

    /** Forgets one, if another node has not done so before. */
    @Transactional
    @Modifying
    @Query("delete from ExtendedDraft d where d.id = :id")
    void forget(UUID id);
}

package org.partnershipportal.platform.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is known of files. */
interface DocumentRepository extends Repository<Document, UUID> {

    Optional<Document> findById(UUID id);

    List<Document> findByIdIn(Collection<UUID> ids);

    List<Document> findByOwnerKindAndOwnerIdOrderByPlace(String ownerKind, String ownerId);

    @Query("select d.id from Document d where d.dueAt <= :now order by d.dueAt")
    List<UUID> due(Instant now, Limit limit);

    Document save(Document document);

    void delete(Document document);
}

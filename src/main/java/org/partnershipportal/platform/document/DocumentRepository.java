package org.partnershipportal.platform.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What is known about files. */
interface DocumentRepository extends Repository<Document, UUID> {

    Optional<Document> findById(UUID id);

    List<Document> findByIdIn(Collection<UUID> ids);

    List<Document> findByOwnerKindAndOwnerIdOrderByPlace(String ownerKind, String ownerId);

    List<Document> findByOwnerKindAndOwnerIdInOrderByPlace(String ownerKind, Collection<String> ownerIds);

    Document save(Document document);

    void delete(Document document);
}

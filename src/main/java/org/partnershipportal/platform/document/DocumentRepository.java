package org.partnershipportal.platform.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is known of files. */
interface DocumentRepository extends Repository<Document, UUID> {

    Optional<Document> findById(UUID id);

    List<Document> findByIdIn(Collection<UUID> ids);

    List<Document> findByOwnerKindAndOwnerIdOrderByPlace(String ownerKind, String ownerId);

    Document save(Document document);

    void delete(Document document);

    /** How many bytes the files of some records have, with their cleaned copies. */
    @Query("select coalesce(sum(d.bytes + d.cleanedBytes), 0) from Document d"
            + " where d.ownerKind = :kind and d.ownerId in :owners")
    long bytesOf(String kind, Collection<String> owners);
}

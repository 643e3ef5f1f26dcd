package org.partnershipportal.platform.document;

import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows that nobody else changes until the transaction ends: a file is not removed while its check is being noted, nor noted
 * while it is removed. The lock is taken in plain SQL before anything is read.
 */
@Component
class LockedDocuments {

    private final DocumentRepository documents;
    private final Change<Document> change;
    private final JdbcClient jdbc;

    LockedDocuments(DocumentRepository documents, Changes changes, JdbcClient jdbc) {
        this.documents = documents;
        this.change = changes.of(Document.class, documents::save);
        this.jdbc = jdbc;
    }

    Optional<Document> find(DocumentId id) {
        return change.lock(id);
    }

    List<Document> of(ContentRef owner) {
        jdbc.sql("SELECT id FROM document_documents WHERE owner_kind = :kind AND owner_id = :id FOR UPDATE")
                .param("kind", owner.kind())
                .param("id", owner.id())
                .query(byte[].class)
                .list();
        return documents.findByOwnerKindAndOwnerIdOrderByPlace(owner.kind(), owner.id());
    }
}

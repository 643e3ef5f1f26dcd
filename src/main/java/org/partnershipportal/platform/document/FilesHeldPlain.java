package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.springframework.stereotype.Component;

/** Files that earlier versions kept as they were. Each is encrypted under another name, which then becomes its own. */
@Component
class FilesHeldPlain implements PlainRecords {

    private static final int SOME = 500;

    private final DocumentStore store;
    private final Quarantine quarantine;
    private final DocumentRepository documents;
    private final Owners owners;

    FilesHeldPlain(DocumentStore store, Quarantine quarantine, DocumentRepository documents, Owners owners) {
        this.store = store;
        this.quarantine = quarantine;
        this.documents = documents;
        this.owners = owners;
    }

    @Override
    public String name() {
        return "files of documents";
    }

    @Override
    public long left() {
        return encrypt(Integer.MAX_VALUE, false);
    }

    @Override
    public int encryptSome() {
        return encrypt(SOME, true);
    }

    private int encrypt(int most, boolean really) {
        int found = 0;
        try {
            for (DocumentStore.Kept file : store.kept()) {
                if (found < most && store.isPlain(file.id(), file.form())) {
                    found++;
                    if (really) {
                        store.seal(file.id(), file.form(), scope(file.id()));
                    }
                }
            }
            for (DocumentId id : quarantine.held().keySet()) {
                if (found < most && quarantine.isPlain(id)) {
                    found++;
                    if (really) {
                        quarantine.seal(id, scope(id));
                    }
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("The files of documents cannot be encrypted", fault);
        }
        return found;
    }

    /** Of a file without a row, which the next sweep deletes, the portal's. */
    private UUID scope(DocumentId id) {
        return documents
                .findById(id.value())
                .map(row -> owners.scope(row.owner()))
                .orElse(Vault.PORTAL);
    }
}

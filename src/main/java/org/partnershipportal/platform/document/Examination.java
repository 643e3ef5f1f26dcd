package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.cleaning.Cleaning;
import org.partnershipportal.platform.cleaning.Disk;
import org.partnershipportal.platform.cleaning.DocumentNotAccepted;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.cleaning.VirusScanner;
import org.partnershipportal.platform.vault.Damaged;
import org.springframework.stereotype.Component;

/**
 * The check of one file, outside any transaction: whether it is still what was sent, has a virus, and can be opened and
 * cleaned.
 */
@Component
class Examination {

    /**
     * What came of it.
     *
     * @param refusal why the file is refused; {@code null} if it is not
     * @param scanned whether a scanner saw it
     * @param cleaned the cleaned copy, already in the store; {@code null} if there is none
     */
    record Outcome(
            @Nullable DocumentRefusal refusal,
            boolean scanned,
            @Nullable StoredFile cleaned) {}

    private final Quarantine quarantine;
    private final DocumentStore store;
    private final VirusScanner scanner;
    private final Cleaning cleaning;
    private final Owners owners;

    Examination(Quarantine quarantine, DocumentStore store, VirusScanner scanner, Cleaning cleaning, Owners owners) {
        this.owners = owners;
        this.quarantine = quarantine;
        this.store = store;
        this.scanner = scanner;
        this.cleaning = cleaning;
    }

    /**
     * Checks the file and puts what passed into the store.
     *
     * @throws IOException if it could not be found out now: the scanner does not answer, say
     */
    Outcome examine(Document document) throws IOException {
        if (!isUnchanged(document)) {
            return new Outcome(DocumentRefusal.CHANGED, false, null);
        }
        DocumentId copy = DocumentId.random();
        try {
            return examine(document, quarantine.opened(document.id(), quarantine.work(copy)));
        } catch (Damaged changed) {
            return new Outcome(DocumentRefusal.CHANGED, false, null);
        } finally {
            quarantine.clear(copy);
        }
    }

    private Outcome examine(Document document, Path file) throws IOException {
        boolean scanned = scanner.isPresent();
        if (scanned && scanner.finds(file)) {
            return new Outcome(DocumentRefusal.VIRUS, true, null);
        }
        try {
            return kept(document, file, scanned);
        } catch (DocumentNotAccepted refusal) {
            return new Outcome(refusal.reason(), scanned, null);
        } finally {
            quarantine.clear(document.id());
        }
    }

    private Outcome kept(Document document, Path file, boolean scanned) throws IOException {
        UUID scope = owners.scope(document.owner());
        Optional<Path> copy = cleaning.clean(document.type(), file, quarantine.work(document.id()));
        if (document.isSealed()) {
            if (copy.isEmpty()) {
                return new Outcome(DocumentRefusal.CANNOT_BE_CLEANED, scanned, null);
            }
        } else {
            StoredFile original = store.put(document.id(), DocumentForm.ORIGINAL, scope, file);
            if (!original.equals(document.facts(DocumentForm.ORIGINAL))) {
                return new Outcome(DocumentRefusal.CHANGED, scanned, null);
            }
        }
        StoredFile cleaned =
                copy.isPresent() ? store.put(document.id(), DocumentForm.CLEANED, scope, copy.get()) : null;
        return new Outcome(null, scanned, cleaned);
    }

    /** A sealed record's file has no hash before it is cleaned, for none of the original is kept anywhere. */
    private boolean isUnchanged(Document document) throws IOException {
        if (!Files.isRegularFile(quarantine.path(document.id()))) {
            return false;
        }
        if (document.isSealed()) {
            return true;
        }
        try (InputStream in = quarantine.open(document.id())) {
            return Disk.facts(in).equals(document.facts(DocumentForm.ORIGINAL));
        } catch (Damaged changed) {
            return false;
        }
    }
}

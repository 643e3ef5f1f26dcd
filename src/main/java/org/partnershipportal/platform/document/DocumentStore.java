package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.platform.cleaning.StoredFile;

/** Where checked files are kept, by id and form. What was acknowledged survives a killed process and a power cut. */
interface DocumentStore {

    /** A file that is kept. */
    record Kept(DocumentId id, DocumentForm form, Instant since) {}

    /**
     * Keeps an encrypted copy of the plain file; what was kept under the same id and form is replaced.
     *
     * @param scope whose data key encrypts it
     * @return size and hash of the plain file
     */
    StoredFile put(DocumentId id, DocumentForm form, UUID scope, Path file) throws IOException;

    /** The plain bytes, with their hash and number asked for beforehand: what is kept is found out before it is given out. */
    StoredFile facts(DocumentId id, DocumentForm form) throws IOException;

    /** The bytes. */
    InputStream open(DocumentId id, DocumentForm form) throws IOException;

    /** Forgets it; does nothing if it is not kept. */
    void delete(DocumentId id, DocumentForm form) throws IOException;

    /** Keeps of every file's time the hour only, of those from before too. */
    void forgetMinutes() throws IOException;

    /** Whether it was kept by a version before, which encrypted nothing. */
    boolean isPlain(DocumentId id, DocumentForm form) throws IOException;

    /** Encrypts what an earlier version kept. */
    void seal(DocumentId id, DocumentForm form, UUID scope) throws IOException;

    /** All that is kept, since the hour. */
    List<Kept> kept() throws IOException;
}

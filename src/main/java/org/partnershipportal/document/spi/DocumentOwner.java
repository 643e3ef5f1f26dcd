package org.partnershipportal.document.spi;

import org.partnershipportal.access.Actor;
import org.partnershipportal.document.DocumentForm;
import org.partnershipportal.document.DocumentId;
import org.partnershipportal.document.UploadLimits;
import org.partnershipportal.shared.ContentRef;

/**
 * The policy of one kind of record that files belong to; a bean of the module that keeps such records. A file has no rights
 * of its own: each list, upload, removal and download asks here at that moment. A kind without such a bean has no files.
 * Every answer about a record that does not exist is no.
 */
public interface DocumentOwner {

    /** The kind of record, as in {@link ContentRef#kind()}. */
    String kind();

    /** Whether the actor may add a file to the record, or take one away, now. */
    boolean mayAttach(Actor actor, ContentRef owner);

    /**
     * Whether the actor may read the file in this form now. Who may read the original knows of the file from the moment it
     * was stored; who may read the cleaned copy only, from the moment there is one.
     */
    boolean mayRead(Actor actor, ContentRef owner, DocumentId document, DocumentForm form);

    /** Whether who may read the record's files may read their names too; else they read neutral ones. */
    default boolean knowsNames(Actor actor, ContentRef owner) {
        return true;
    }

    /** How many files the record takes, and how big. */
    default UploadLimits limits(ContentRef owner) {
        return UploadLimits.STANDARD;
    }

    /** Whether nothing may link the record to anyone (R14.8): then files are cleaned on arrival and their originals destroyed. */
    boolean sealed(ContentRef owner);
}

package org.partnershipportal.platform.document.spi;

import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.UploadLimits;
import org.partnershipportal.platform.vault.Vault;

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
    boolean mayRead(Actor actor, ContentRef owner, RecordFile file, DocumentForm form);

    /** Whether who may read the record's files may read their names too; else they read neutral ones. */
    default boolean knowsNames(Actor actor, ContentRef owner) {
        return true;
    }

    /** Whose data key encrypts the record's files: its call's, if it belongs to one. */
    default UUID scope(ContentRef owner) {
        return Vault.PORTAL;
    }

    /** Whether cleaned copies of its files can ever be published; if not, nobody is told how. */
    default boolean isEverPublished(ContentRef owner) {
        return true;
    }

    /** How many files the record takes, and how big. */
    default UploadLimits limits(ContentRef owner) {
        return UploadLimits.STANDARD;
    }

    /** The records with which it shares room for files that are not submitted yet. */
    default SharedRoom room(ContentRef owner) {
        return SharedRoom.NONE;
    }

    /** Holds the record until the transaction ends, so that nothing is sent with it while a file is taken out. */
    default void hold(ContentRef owner) {}

    /**
     * Whether the record keeps a file with something that was sent and cannot be changed any more, though the file is taken
     * out now: then it leaves the record's list and makes room, and its bytes stay.
     */
    default boolean keeps(ContentRef owner, RecordFile file) {
        return false;
    }

    /** Whether nothing may link the record to anyone (R14.8): then files are cleaned on arrival and their originals destroyed. */
    boolean sealed(ContentRef owner);
}

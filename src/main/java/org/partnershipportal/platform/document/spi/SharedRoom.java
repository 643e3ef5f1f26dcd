package org.partnershipportal.platform.document.spi;

import org.partnershipportal.platform.records.Where;

/**
 * Room that the files of several records share. Both conditions are on {@code document_documents d}.
 *
 * @param sharing of which records the files are counted
 * @param givingWay of which records the files make room for others', the oldest first, when there is none left
 * @param bytes how many bytes all files may have together
 */
public record SharedRoom(Where sharing, Where givingWay, long bytes) {

    /** Of records that share nothing: only each record's own limits count. */
    public static final SharedRoom NONE = new SharedRoom(Where.none(), Where.none(), Long.MAX_VALUE);
}

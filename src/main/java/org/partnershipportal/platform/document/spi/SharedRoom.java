package org.partnershipportal.platform.document.spi;

import java.util.List;

/**
 * Room that the files of several records share.
 *
 * @param owners the records' ids
 * @param bytes how many bytes all their files may have together
 */
public record SharedRoom(List<String> owners, long bytes) {

    /** Of records that share nothing: only each record's own limits count. */
    public static final SharedRoom NONE = new SharedRoom(List.of(), Long.MAX_VALUE);

    public SharedRoom {
        owners = List.copyOf(owners);
    }
}

package org.partnershipportal.exchange.groupfile;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Shares a version that was prepared with the members of the group.
 *
 * @param file the document
 * @param version which
 * @param note what has changed since the version before; empty for the first version
 */
@ForOwnPages
public record ShareVersion(GroupFileId file, FileVersionId version, String note) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 1000;

    public ShareVersion {
        FieldChecks checks = new FieldChecks(ShareVersion.class);
        note = checks.optionalText("note", note, LONGEST_NOTE);
        checks.done();
    }
}

package org.partnershipportal.exchange.groupfile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Permission;

/**
 * A document of a working group as a member reads it, without its versions.
 *
 * @param id the document
 * @param group the group, for the reader
 * @param title what it is called
 * @param latest the number of the latest version; 0 while members read none
 * @param prepared the version that the reader's organisation prepares; {@code null} if there is none
 * @param allowed what the reader may do to it
 */
@ForOwnPages
public record GroupFileDetails(
        GroupFileId id,
        InsideGroup group,
        LocalizedText title,
        int latest,
        @Nullable FileVersionId prepared,
        Set<Permission> allowed) {

    /** Whether the reader can add a version. */
    public boolean takesVersions() {
        return allowed.contains(Permission.WORK_IN_GROUP);
    }

    /** Whether what is prepared is the first version: there is none from which it could differ. */
    public boolean isFirst() {
        return latest == 0;
    }

    /** Key of what says who reads the documents of the group. */
    public static String readersKey(InsideGroup group) {
        return group.statesDiscuss() ? "groupfile.readers.with-states" : "groupfile.readers.without-states";
    }
}

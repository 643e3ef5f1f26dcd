package org.partnershipportal.exchange.groupfile;

import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;

/** The addresses of documents of working groups, below {@code /app/{acting}/}: each is below its group's. */
public final class GroupFileLinks {

    private GroupFileLinks() {}

    /** The documents of a group. */
    public static String list(WorkingGroupId group) {
        return WorkingGroupLinks.page(group) + "/documents";
    }

    /** The form that adds one. */
    public static String start(WorkingGroupId group) {
        return list(group) + "/new";
    }

    /** One of them, with its versions. */
    public static String page(WorkingGroupId group, GroupFileId file) {
        return list(group) + "/" + file;
    }

    /** Where one's own next version is prepared. */
    public static String prepare(WorkingGroupId group, GroupFileId file) {
        return page(group, file) + "/version";
    }
}

package org.partnershipportal.exchange.meeting;

import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;

/** The addresses of meetings, below {@code /app/{acting}/}: each is below its group's. */
public final class MeetingLinks {

    private MeetingLinks() {}

    /** The meetings of a group, with its open decisions. */
    public static String list(WorkingGroupId group) {
        return WorkingGroupLinks.page(group) + "/meetings";
    }

    /** The form that proposes dates for one. */
    public static String propose(WorkingGroupId group) {
        return list(group) + "/new";
    }

    /** All decisions of a group. */
    public static String decisions(WorkingGroupId group) {
        return list(group) + "/decisions";
    }

    /** One of them. */
    public static String page(WorkingGroupId group, MeetingId meeting) {
        return list(group) + "/" + meeting;
    }

    /** The form for its minutes. */
    public static String minutes(WorkingGroupId group, MeetingId meeting) {
        return page(group, meeting) + "/minutes";
    }
}

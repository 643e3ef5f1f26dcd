package org.partnershipportal.exchange.workinggroup;

import java.util.Optional;
import org.partnershipportal.ground.shared.LinkParts;

/** The addresses of working groups, below {@code /app/{acting}/}. */
public final class WorkingGroupLinks {

    /** The list. */
    public static final String LIST = "groups";
    /** The form that proposes one. */
    public static final String NEW = "groups/new";

    private WorkingGroupLinks() {}

    /** The group on whose pages an address leads; empty if it leads elsewhere. */
    public static Optional<WorkingGroupId> group(String path) {
        return LinkParts.below(LIST, path).flatMap(WorkingGroupId::parse);
    }

    /** One group's page. */
    public static String page(WorkingGroupId id) {
        return LIST + "/" + id;
    }

    /** Its public page, below a language. */
    public static String published(WorkingGroupNumber number) {
        return "/" + LIST + "/" + number;
    }

    /** The form that changes its charter. */
    public static String edit(WorkingGroupId id) {
        return page(id) + "/edit";
    }

    /** The form that asks for a seat. */
    public static String join(WorkingGroupId id) {
        return page(id) + "/join";
    }

    /** The form that offers a seat. */
    public static String invite(WorkingGroupId id) {
        return page(id) + "/invite";
    }

    /** The page on which a request is decided. */
    public static String request(WorkingGroupId id, SeatId seat) {
        return page(id) + "/requests/" + seat;
    }

    /** The discussions of its members. */
    public static String discussion(WorkingGroupId id) {
        return page(id) + "/discussion";
    }

    /** One of them. */
    public static String thread(WorkingGroupId id, PostId first) {
        return discussion(id) + "/" + first;
    }

    /** The form that appeals against a declined request. */
    public static String appeal(WorkingGroupId id) {
        return page(id) + "/appeal";
    }
}

package org.partnershipportal.exchange.grouptext;

import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;

/** The addresses of products of working groups. */
public final class GroupProductLinks {

    private GroupProductLinks() {}

    /** The products of a group, below {@code /app/{acting}/}; with a slash before them, also below a language. */
    public static String list(WorkingGroupId group) {
        return WorkingGroupLinks.page(group) + "/products";
    }

    /** One product, below {@code /app/{acting}/}. */
    public static String page(GroupProductId id) {
        return "products/" + id;
    }

    /** Its public page, below a language. */
    public static String published(GroupProductId id) {
        return "/products/" + id;
    }
}

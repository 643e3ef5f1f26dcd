package org.partnershipportal.exchange.grouptext;

import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;

/** The addresses of draft texts, below {@code /app/{acting}/}: each is below its group's. */
public final class DraftTextLinks {

    private DraftTextLinks() {}

    /** The draft texts of a group. */
    public static String list(WorkingGroupId group) {
        return WorkingGroupLinks.page(group) + "/texts";
    }

    /** The form that starts one. */
    public static String start(WorkingGroupId group) {
        return list(group) + "/new";
    }

    /** One of them, with its comments. */
    public static String page(WorkingGroupId group, DraftTextId text) {
        return list(group) + "/" + text;
    }

    /** Where it is written and published. */
    public static String edit(WorkingGroupId group, DraftTextId text) {
        return page(group, text) + "/edit";
    }

    /** The form that adds paragraphs. */
    public static String add(WorkingGroupId group, DraftTextId text) {
        return edit(group, text) + "/new";
    }

    /** The form that rewrites one. */
    public static String paragraph(WorkingGroupId group, DraftTextId text, TextParagraphId paragraph) {
        return edit(group, text) + "/" + paragraph;
    }
}

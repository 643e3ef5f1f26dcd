package org.partnershipportal.platform.moderation;

import org.partnershipportal.ground.shared.ContentRef;

/** Paths of the pages about texts that are reported to the moderators, below {@code /app/{acting}/}. */
public final class ReportedTextLinks {

    /** Those on which nobody has decided. */
    public static final String LIST = "reported-texts";

    private ReportedTextLinks() {}

    /** One of them. */
    public static String of(ReportedTextId id) {
        return LIST + "/" + id;
    }

    /** Where a text is reported. */
    public static String report(ContentRef text) {
        return "report-text/" + text.kind() + "/" + text.id();
    }
}
